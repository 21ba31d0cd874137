import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { createTelegram, type Person } from "../../src/demo/bot-api/telegram.ts";
import { freshDatabase } from "../db/fresh-database.ts";
import { builtProgram } from "./program.ts";

const TOKEN = "4545:AAExample";
const LINK = /https:\/\/t\.me\/coast_bot\?start=claim_\S+/;
const RUNNING = /Boomerang is running/;
const STRANGER = "This bot works for a business and only speaks to its people";
const PATIENCE = { timeout: 60_000 };

const kate: Person = { id: 31, first_name: "Kate", language_code: "en" };
const eve: Person = { id: 32, first_name: "Eve", language_code: "en" };

const start = builtProgram();

/** A Telegram that listens until the test is over, and how the program reaches it. */
async function openTelegram() {
  const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast" });
  const server = await telegram.listen();
  onTestFinished(() => server.close());
  return { telegram, environment: { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: server.root } };
}

/** A folder that the server's account may enter. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "boomerang-process-"));
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  return folder;
}

/** How many updates are being handled. */
async function waitingUpdates(url: string): Promise<number> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await client<{ count: number }[]>`
    select count(*)::int as count from updates where attempts > 0 and handled_at is null`;
  await client.end();
  return row!.count;
}

/** Whether the process still runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a first start on the database of its own", PATIENCE, () => {
  it("prints one claim link at a time until somebody owns the bot, and none after", async () => {
    const { telegram, environment } = await openTelegram();
    const DATA_DIR = await newFolder();
    const onOwnDatabase = { ...environment, DATA_DIR };

    const first = start(onOwnDatabase);
    const [oldLink] = await first.said(LINK);
    await first.said(RUNNING);
    const lock = await readFile(join(DATA_DIR, "postgres", "data", "postmaster.pid"), "utf8");
    expect(await first.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    await expect.poll(() => isRunning(Number.parseInt(lock, 10)), PATIENCE).toBe(false);
    expect(await readdir(join(DATA_DIR, "postgres", "data"))).not.toContain("postmaster.pid");

    const second = start(onOwnDatabase);
    const [link] = await second.said(LINK);
    const [owner, other] = [telegram.person(kate), telegram.person(eve)];
    other.follow(oldLink);
    await other.waitFor("This link is no longer good");
    owner.follow(link);
    await owner.waitFor("The bot is yours");
    other.follow(link);
    await other.waitFor("This link is no longer good");
    other.say("hello?");
    await other.waitFor(STRANGER);
    expect(await second.kill("SIGTERM")).toEqual({ code: 0, signal: null });

    const third = start(onOwnDatabase);
    await third.said(RUNNING);
    owner.say("/help");
    await owner.waitFor("/today");
    expect(third.stdout).not.toMatch(LINK);
    expect(other.messages().filter(({ from }) => from === "bot")).toHaveLength(3);
    expect(await third.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(first.stderr + second.stderr + third.stderr).toBe("");
  });
});

describe("a wrong environment", PATIENCE, () => {
  const NOBODY_LISTENS = "postgres://boomerang:s3cret@localhost:9/boomerang";

  it.each<[string, Record<string, string>, RegExp]>([
    ["a port that is none", { PORT: "80a" }, /^PORT must be a whole number/],
    ["an address without a secret", { PUBLIC_URL: "https://a.example" }, /^WEBHOOK_SECRET must/],
    ["a token that is none", { BOT_TOKEN: "s3cret" }, /^BOT_TOKEN must be a token/],
    ["a database out of reach", { DATABASE_URL: NOBODY_LISTENS }, /^DATABASE_URL: .*ECONNREFUSED/],
  ])("%s: one clear line, exit 1", async (_, environment, line) => {
    const program = start({ BOT_TOKEN: TOKEN, ...environment });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.stderr).toMatch(line);
    expect(program.stderr.trimEnd()).not.toContain("\n");
    expect(program.stderr).not.toContain("s3cret");
  });

  it("a database that is not there: one clear line, exit 1", async () => {
    const url = new URL(inject("databaseUrl"));
    url.pathname = "/nowhere_at_all";
    const program = start({ BOT_TOKEN: TOKEN, DATABASE_URL: url.href });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.stderr).toMatch(/^DATABASE_URL: .*"nowhere_at_all" does not exist\)\n$/);
  });

  it("a port that is taken: one clear line, exit 1", async () => {
    const { environment } = await openTelegram();
    const { url } = await freshDatabase();
    const holder = createServer().listen(0);
    onTestFinished(() => void holder.close());
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    const program = start({ ...environment, PORT: String(port), DATABASE_URL: url });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.stderr).toBe(`PORT: cannot listen on ${port} (EADDRINUSE)\n`);
  });

  it("a data folder that is none: one clear line, exit 1", async () => {
    const { environment } = await openTelegram();
    const file = join(await newFolder(), "file");
    await writeFile(file, "not a folder");
    const closed = join(await newFolder(), "closed");
    await mkdir(closed, { mode: 0o500 });
    // To root no folder is closed.
    const barred = process.getuid?.() === 0 ? [] : [closed];
    for (const DATA_DIR of [file, join(file, "below"), ...barred]) {
      const program = start({ ...environment, DATA_DIR });
      expect(await program.ended).toEqual({ code: 1, signal: null });
      expect(program.stderr).toMatch(/^DATA_DIR: .*(EEXIST|ENOTDIR|EACCES).*\n$/);
    }
  });

  it("a data folder that another one runs on: one clear line, exit 1", async () => {
    const { environment } = await openTelegram();
    const DATA_DIR = await newFolder();
    await start({ ...environment, DATA_DIR }).said(RUNNING);
    const second = start({ ...environment, DATA_DIR });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.stderr).toMatch(/^Another Boomerang is running on the data in .*\n$/);
  });

  it("a public address that Telegram does not take: one clear line, exit 1", async () => {
    const { telegram, environment } = await openTelegram();
    const { url } = await freshDatabase();
    const webhook = { PUBLIC_URL: "https://a.example", WEBHOOK_SECRET: "s3cret" };
    telegram.faults.next(1, "400", "setWebhook");
    const program = start({ ...environment, ...webhook, DATABASE_URL: url });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.stderr).toMatch(/^PUBLIC_URL: Telegram does not take .*\n$/);
    expect(program.stderr).not.toContain("s3cret");
  });

  it("a token that Telegram does not know: one clear line, exit 1", async () => {
    const { environment } = await openTelegram();
    const { url } = await freshDatabase();
    const BOT_TOKEN = "4545:AASomebodyElse";
    const program = start({ ...environment, BOT_TOKEN, DATABASE_URL: url });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.stderr).toBe("BOT_TOKEN: Telegram does not know this token.\n");
    expect(program.stdout).not.toContain(BOT_TOKEN);
  });
});

describe("SIGTERM", PATIENCE, () => {
  it("ends it with 0 while Telegram does not answer a message", async () => {
    const { telegram, environment } = await openTelegram();
    const { url } = await freshDatabase();
    const program = start({ ...environment, DATABASE_URL: url });
    await program.said(RUNNING);
    telegram.faults.next(1, "hang", "sendMessage");
    telegram.person(eve).say("hello?");
    await expect.poll(() => waitingUpdates(url), PATIENCE).toBe(1);

    expect(await program.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(program.stderr).toBe("");
  });

  it("ends it with 0 while it starts and Telegram is out of reach", async () => {
    const { url } = await freshDatabase();
    const TELEGRAM_API_ROOT = "http://127.0.0.1:9";
    const program = start({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT, DATABASE_URL: url });
    await program.said(/Telegram does not answer/);

    expect(await program.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(program.stdout).not.toContain(TOKEN);
    expect(program.stderr).toBe("");
  });
});

describe("the messages of a bot that another program fetches", PATIENCE, () => {
  it("end the first program with one clear line", async () => {
    const { environment } = await openTelegram();
    const [mine, another] = [await freshDatabase(), await freshDatabase()];
    const first = start({ ...environment, DATABASE_URL: mine.url });
    await first.said(RUNNING);
    start({ ...environment, DATABASE_URL: another.url });

    expect(await first.ended).toEqual({ code: 1, signal: null });
    expect(first.stderr).toMatch(/^BOT_TOKEN: another program fetches .*\n$/);
  });
});
