import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { connect } from "../../db/connect.ts";
import { startEmbeddedServer } from "../../db/embedded/start.ts";
import { inBusiness } from "../../db/in-business.ts";
import { outsideOf } from "../../db/outside.ts";
import { createTelegram, type PersonInChats } from "../../demo/bot-api/telegram.ts";
import { createFlows } from "../../flows/create-flows.ts";
import { runProgram, type RunningProgram } from "./running-program.ts";

const TOKEN = "5151:AAExample";
const OWNER = { id: 51, first_name: "Kate", language_code: "en" };

/** What the program answered to a file. */
export interface Posted {
  readonly taken: number;
  readonly known: number;
  readonly seconds: number;
}

/** A business without a purchase, whose owner chats with the program that serves it. */
export interface Shop {
  /** The database, as the superuser that owns it. */
  readonly databaseUrl: string;
  readonly program: RunningProgram;
  readonly owner: PersonInChats;
  /** Posts a sales file. @throws Error where the program does not take it */
  readonly post: (path: string) => Promise<Posted>;
}

/** Gives `use` a shop on a server of its own; nothing of it is left behind. */
export async function withShop<Result>(use: (shop: Shop) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "boomerang-bench-"));
  const open: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const server = await startEmbeddedServer({ dataDir: folder });
    open.push(() => server.stop());
    const telegram = createTelegram({ token: TOKEN, username: "bench_bot", name: "Bench" });
    const api = await telegram.listen();
    open.push(() => api.close());
    const key = await openBusiness(server.url);
    const program = await runProgram({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.root,
      DATABASE_URL: server.url,
      DATA_DIR: folder,
    });
    open.push(() => program.stop());
    return await use({
      databaseUrl: server.url,
      program,
      owner: telegram.person(OWNER),
      post: (path) => post(program.root, key, path),
    });
  } finally {
    for (const close of open.toReversed()) await close();
  }
}

/** @returns the key by which programs post purchases */
async function openBusiness(databaseUrl: string): Promise<string> {
  const connection = await connect(databaseUrl);
  try {
    const flows = createFlows({
      inBusiness: inBusiness(connection.db),
      outside: outsideOf(connection.db),
      now: () => new Date(),
      signup: "open",
    });
    const { id, first_name: name } = OWNER;
    const seat = await flows.openBusiness({ telegramUserId: id, name, language: "en" });
    const business = await flows.finishSetup(seat!);
    return (await flows.makeApiKey({ ...seat!, business }))!;
  } finally {
    await connection.close();
  }
}

async function post(root: string, key: string, path: string): Promise<Posted> {
  const { size } = await stat(path);
  const started = performance.now();
  // fetch gives up after five minutes without an answer.
  const asked = request(`${root}/v1/purchases`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "text/csv",
      "Content-Length": size,
    },
  });
  const answered = once(asked, "response");
  // Heard of below: a fault of the request is one of its body, too.
  answered.catch(() => {});
  await pipeline(createReadStream(path), asked);
  const [response] = (await answered) as [IncomingMessage];
  const answer = (await json(response)) as Partial<Posted>;
  const seconds = (performance.now() - started) / 1000;
  const { taken, known } = answer;
  if (taken === undefined || known === undefined) {
    throw new Error(`the file was not taken: ${JSON.stringify(answer)}`);
  }
  return { taken, known, seconds };
}
