import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { CallLog, LoggedCall } from "./call-log.ts";
import type { Call } from "./calls/handler.ts";
import { handlers } from "./calls/handlers.ts";
import { checkParameters } from "./check-parameters.ts";
import { attachment } from "./check-value.ts";
import type { Fault, Faults } from "./faults.ts";
import { findMethod, type MethodName } from "./methods.ts";
import { badRequest, Refusal, tooManyRequests } from "./refusal.ts";
import { type Parameters, readRequest } from "./request.ts";
import type { World } from "./world.ts";

type Bindings = { Bindings: Partial<HttpBindings> };

/** The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function botApiApp(token: string, world: World, faults: Faults, log: CallLog) {
  const app = new Hono<Bindings>();

  app.all("/:bot{bot[^/]*}/:method", async (context) => {
    if (context.req.param("bot") !== `bot${token}`) {
      return refuse(context, new Refusal(401, "Unauthorized"));
    }
    const method = findMethod(context.req.param("method"));
    if (!method) return refuse(context, new Refusal(404, "Not Found"));
    return answer(context, method);
  });

  app.get("/file/:bot/:path{.+}", (context) => {
    const file = world.files.atPath(context.req.param("path"));
    if (context.req.param("bot") !== `bot${token}` || !file) {
      return refuse(context, new Refusal(404, "Not Found"));
    }
    const type = file.mimeType || "application/octet-stream";
    return context.body(new Uint8Array(file.bytes), 200, { "content-type": type });
  });

  app.onError((error, context) => {
    return refuse(context, new Refusal(500, `Internal Server Error: ${error.message}`));
  });
  app.notFound((context) => refuse(context, new Refusal(404, "Not Found")));

  async function answer(context: Context<Bindings>, method: MethodName): Promise<Response> {
    const fault = faults.take(method);
    if (fault === "hang" || fault === "drop") return suffer(context, fault);
    let logged: LoggedCall | null = null;
    try {
      const given = await readRequest(context);
      logged = log.add(method, forLog(given), world.now());
      if (fault === "400") throw badRequest("refused");
      if (fault === "429") throw tooManyRequests(1);
      if (fault === "502") throw new Refusal(502, "Bad Gateway");
      const result = run(method, given, context.req.raw.signal);
      if (fault === "lost") return await suffer(context, "drop");
      // Before anything is awaited: whoever sees what the call did finds it logged as done.
      logged.status = 200;
      return context.json({ ok: true, result: await result });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (logged) Object.assign(logged, { status: error.code, refused: error.message });
      return refuse(context, error);
    }
  }

  function run(method: MethodName, given: Parameters, signal: AbortSignal): unknown {
    const params = checkParameters(method, given);
    // checkParameters has made them what the table says, which the handler's type says too.
    const handler = handlers[method] as (w: World, p: typeof params, c: Call) => unknown;
    return handler(world, params, {
      signal,
      file: (value) => attachment(value, given.files),
    });
  }

  return app;
}

function refuse(context: Context, { code, message, parameters }: Refusal): Response {
  const body = { ok: false, error_code: code, description: message };
  return context.json(parameters ? { ...body, parameters } : body, code as 400);
}

/** Never answers, or cuts the connection. */
async function suffer(context: Context<Bindings>, fault: Fault): Promise<Response> {
  const socket = context.env?.incoming?.socket;
  if (!socket) throw new Error(`"${fault}" needs a real connection: use listen()`);
  if (fault === "drop") socket.destroy();
  else await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return RESPONSE_ALREADY_SENT;
}

/** The parameters as they came, with each file that came along as its name and size. */
function forLog({ values, files }: Parameters): Record<string, unknown> {
  const named = Object.entries({ ...values, ...Object.fromEntries(files) }).map(([name, value]) => {
    const file = attachment(value, files);
    return [name, file ? { name: file.name, bytes: file.bytes.length } : value] as const;
  });
  // Parts that only carry a file some parameter names stand there already.
  return Object.fromEntries(named.filter(([name]) => name in values || !isNamed(name, values)));
}

function isNamed(file: string, values: Parameters["values"]): boolean {
  return Object.values(values).includes(`attach://${file}`);
}
