import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { z } from "zod";
import type { Language } from "../domain/business.ts";
import { Refusal } from "./bot-api/refusal.ts";
import type { ChatEvent, Person, PersonInChats, Telegram } from "./bot-api/telegram.ts";
import type { Refused, ShownChat } from "./chat-wire.ts";
import { ownPageOnly } from "./own-page-only.ts";
import { pageFiles } from "./page-files.ts";

export interface ChatRoutesOptions {
  /** Read at every request: a getter here may give another one after `restart`. */
  readonly telegram: Telegram;
  /** Who sits at the page, by the language it is in. */
  readonly people: Readonly<Record<Language, Person>>;
  readonly botName: string;
  readonly botUsername: string;
  /** Makes the demo anew; without it the page does not offer to. */
  readonly restart?: () => Promise<void>;
}

const MAX_FILE_BYTES = 50 * 1024 * 1024;
const MAX_FORM_BYTES = MAX_FILE_BYTES + 64 * 1024;
const MAX_JSON_BYTES = 64 * 1024;
const PING_MS = 20_000;
const RECONNECT_MS = 500;

const said = z.object({ text: z.string().trim().min(1) });
const tapped = z.object({
  messageId: z.int(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
});
const sent = z.object({
  file: z.instanceof(File),
  caption: z.string().max(1024).default(""),
  as: z.enum(["photo", "document"]).default("document"),
});

type AtPage = { Variables: { whom: Person; person: PersonInChats } };

/** The page on which one talks to the bot as the owner of a sample business, and its HTTP. */
export function chatRoutes(options: ChatRoutesOptions): Hono {
  const app = new Hono();
  const streams = new Set<SSEStreamingApi>();
  for (const path of ["/", "/page/*", "/chat/*", "/restart"]) app.use(path, ownPageOnly);
  app.route("/", pageFiles());
  app.route("/chat/:language", chat(options, streams));

  app.post("/restart", async (context) => {
    if (!options.restart) return context.notFound();
    await options.restart();
    // Whoever listens comes back by themselves, and finds the new chat.
    for (const stream of streams) stream.abort();
    return context.json({});
  });
  return app;
}

function chat(options: ChatRoutesOptions, streams: Set<SSEStreamingApi>) {
  const app = new Hono<AtPage>();

  app.use(
    "*",
    createMiddleware<AtPage>(async (context, next) => {
      const { people, telegram } = options;
      const language = context.req.param("language") ?? "";
      if (!isOneOf(language, people)) return context.notFound();
      context.set("whom", people[language]);
      context.set("person", telegram.person(people[language]));
      await next();
      return undefined;
    }),
  );

  app.get("/events", (context) => {
    const { whom, person } = context.var;
    return streamSSE(context, async (stream) => {
      streams.add(stream);
      await follow(stream, options, whom, person);
      streams.delete(stream);
    });
  });

  app.post("/messages", limit(MAX_JSON_BYTES, "tooLong"), async (context) => {
    const { success, data } = said.safeParse(await jsonBody(context));
    if (!success) return refuse(context, "empty");
    const { id } = context.var.person.say(data.text);
    return context.json({ id });
  });

  app.post("/taps", limit(MAX_JSON_BYTES, "tooLong"), async (context) => {
    const { success, data } = tapped.safeParse(await jsonBody(context));
    if (!success) return refuse(context, "badRequest");
    const { messageId, ...place } = data;
    const message = context.var.person.messages().find(({ id }) => id === messageId);
    const button = message?.keyboard[place.row]?.[place.column];
    if (button?.kind !== "callback") return refuse(context, "noButton");
    return context.json(await context.var.person.tap(messageId, place));
  });

  app.post("/files", limit(MAX_FORM_BYTES, "tooLarge"), async (context) => {
    const { success, data } = sent.safeParse(await context.req.parseBody());
    if (!success) return refuse(context, "badRequest");
    if (data.file.size === 0) return refuse(context, "empty");
    if (data.file.size > MAX_FILE_BYTES) return refuse(context, "tooLarge");
    return send(context, data);
  });

  app.get("/files/:id", (context) => {
    const file = fileShown(context.var.person, context.req.param("id"));
    if (!file) return context.notFound();
    const { bytes } = options.telegram.file(file.id);
    return context.body(new Uint8Array(bytes), 200, file.headers(bytes));
  });

  return app;
}

/** Tells a page what stands in its chat, and then all that changes, until either side hangs up. */
async function follow(
  stream: SSEStreamingApi,
  options: ChatRoutesOptions,
  whom: Person,
  person: PersonInChats,
): Promise<void> {
  const tell = (event: string, data: unknown) =>
    void stream.writeSSE({ event, data: JSON.stringify(data), retry: RECONNECT_MS });
  const shown: ShownChat = {
    botName: options.botName,
    botUsername: options.botUsername,
    personName: whom.first_name,
    canRestart: options.restart !== undefined,
    commands: person.commands(),
    messages: person.messages(),
  };
  tell("state", shown);

  const stop = options.telegram.onChange((event) => tellChange(event, person, tell));
  // Silence and a broken connection look alike, to the browser and to whatever stands between.
  const pings = setInterval(() => tell("ping", null), PING_MS);
  await new Promise<void>((resolve) => stream.onAbort(resolve));
  clearInterval(pings);
  stop();
}

function tellChange(
  event: ChatEvent,
  person: PersonInChats,
  tell: (event: string, data: unknown) => void,
): void {
  if (event.type === "commands") return tell("commands", person.commands());
  if (event.chatId !== person.id) return;
  if (event.type === "message" || event.type === "edited") tell("message", event.message);
  else if (event.type === "deleted") tell("deleted", { id: event.messageId });
  else if (event.type === "action") tell("typing", null);
}

async function send(context: Context<AtPage>, { file, caption, as }: z.infer<typeof sent>) {
  const { person } = context.var;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mimeType = file.type.split(";", 1)[0] || "application/octet-stream";
  try {
    const { id } =
      as === "photo"
        ? person.sendPhoto(bytes, { caption, mimeType })
        : person.upload(file.name, bytes, { caption, mimeType });
    return context.json({ id });
  } catch (error) {
    // What Telegram would not take as a picture; as a document it would.
    if (error instanceof Refusal && as === "photo") return refuse(context, "badPhoto");
    throw error;
  }
}

/** A file of a message that stands in this person's chat, and how a browser is to take it. */
function fileShown(person: PersonInChats, id: string) {
  for (const { photo, document } of person.messages()) {
    if (photo?.id === id) {
      return { id, headers: (bytes: Uint8Array) => ({ "Content-Type": pictureType(bytes) }) };
    }
    if (document?.id === id) {
      const name = encodeURIComponent(document.name);
      const headers = {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      };
      return { id, headers: () => headers };
    }
  }
  return null;
}

function pictureType(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (start === "\u0089PNG") return "image/png";
  if (start === "RIFF") return "image/webp";
  return start === "GIF8" ? "image/gif" : "image/jpeg";
}

function limit(maxSize: number, why: Refused) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, why) });
}

/** The request's JSON; null when it is none. */
async function jsonBody(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const STATUS = { notFound: 404, noButton: 409, tooLarge: 413, tooLong: 413 } as const;

function refuse(context: Context, refused: Refused): Response {
  const status = refused in STATUS ? STATUS[refused as keyof typeof STATUS] : 400;
  return context.json({ refused }, status);
}

function isOneOf<Key extends string>(
  name: string,
  all: Readonly<Record<Key, unknown>>,
): name is Key {
  return Object.hasOwn(all, name);
}
