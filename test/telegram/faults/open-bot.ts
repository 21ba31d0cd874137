import { randomUUID } from "node:crypto";
import pino from "pino";
import postgres from "postgres";
import { inject, onTestFinished } from "vitest";
import { startBoomerang } from "../../../src/boomerang.ts";
import {
  type ChatMessage,
  createTelegram,
  type Person,
} from "../../../src/demo/bot-api/telegram.ts";
import { olga, salesFile } from "../owned-bot.ts";

const TOKEN = "4747:AAExample";

/** The whole program on a database of its own, where anybody may start a business. */
export async function openBot() {
  const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast" });
  const server = await telegram.listen();
  const url = new URL(inject("databaseUrl"));
  const name = `faults_${randomUUID().replaceAll("-", "")}`;
  const cluster = postgres(url.href, { max: 1, onnotice: () => {} });
  await cluster.unsafe(`create database ${name}`);
  url.pathname = `/${name}`;
  const boomerang = await startBoomerang({
    databaseUrl: url.href,
    token: TOKEN,
    apiRoot: server.root,
    webhook: null,
    publicRoot: () => "https://bot.example.org",
    uploads: { folder: "/nowhere", limitBytes: 0 },
    signup: "open",
    log: pino({ enabled: false }),
    now: () => new Date("2026-05-04T09:00:00Z"),
  });
  const admin = postgres(url.href, { max: 2, onnotice: () => {} });
  onTestFinished(async () => {
    await boomerang.stop();
    await server.close();
    await admin.end();
    await cluster.unsafe(`drop database ${name} with (force)`);
    await cluster.end();
  });
  return {
    telegram,
    boomerang,
    /** As a role that may do anything. */
    admin,
    /** How many rows a query finds. */
    count: async (from: string) => (await admin.unsafe(`select 1 from ${from}`)).length,
    /** Somebody who has started a business. */
    owner: async (person: Person = olga) => {
      const owner = telegram.person(person);
      owner.say("/start");
      const setup = await owner.waitFor(({ keyboard }) => keyboard.length > 0);
      await owner.tap(setup, { row: 0, column: 0 });
      await owner.waitFor(/sales file|файл/);
      return owner;
    },
  };
}

type Owner = Awaited<ReturnType<Awaited<ReturnType<typeof openBot>>["owner"]>>;

/** What is shown while the file is read has a button too. */
function isRead({ keyboard }: ChatMessage): boolean {
  return keyboard.flat().some(({ text }) => text.startsWith("✅"));
}

/** Takes in the sales of `salesFile()`; the words under which it was done. */
export async function importSales(owner: Owner, bytes = salesFile()): Promise<void> {
  owner.upload("sales.csv", bytes);
  await owner.tap(await owner.waitFor(isRead), "✅");
  await owner.waitFor(({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith("📋")));
}

/** The list, and the card of its first customer opened from it. */
export async function openCard(owner: Owner) {
  owner.say("/today");
  const list = await owner.waitFor("Call list,");
  await owner.tap(list, "1");
  return owner.waitFor("First words");
}
