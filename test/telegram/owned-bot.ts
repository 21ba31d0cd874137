import { randomUUID } from "node:crypto";
import pino from "pino";
import postgres from "postgres";
import { inject, onTestFinished } from "vitest";
import { startBoomerang } from "../../src/boomerang.ts";
import { createTelegram, type Person } from "../../src/demo/bot-api/telegram.ts";
import { addDays, formatDay, parseDay } from "../../src/domain/day.ts";
import { languageOf, textsFor } from "../../src/texts/texts.ts";

const TOKEN = "4343:AAExample";
export const TODAY = parseDay("2026-05-04");

export const olga: Person = { id: 21, first_name: "Olga", language_code: "en" };
export const pavlo: Person = { id: 22, first_name: "Pavlo", language_code: "uk" };
export const vera: Person = { id: 23, first_name: "Вера", language_code: "ru" };

/** The whole program on a database of its own, which nobody owns yet. */
export async function startUnownedBot(signup: "open" | "closed" = "closed") {
  const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast" });
  let now = new Date("2026-05-04T09:00:00Z");
  const server = await telegram.listen();
  const boomerang = await startBoomerang({
    databaseUrl: await createDatabase(),
    token: TOKEN,
    apiRoot: server.root,
    webhook: null,
    publicRoot: () => "https://bot.example.org",
    uploads: { folder: "/nowhere", limitBytes: 0 },
    signup,
    log: pino({ enabled: false }),
    now: () => now,
  });
  onTestFinished(async () => {
    await boomerang.stop();
    await server.close();
  });
  return {
    telegram,
    routes: boomerang.routes,
    claimLink: (await boomerang.newClaimLink())!,
    setClock: (iso: string) => {
      now = new Date(iso);
    },
    /** Sends what waits, without waiting for the next minute; the first business's alert too. */
    sendNews: () => boomerang.alertNow(1),
  };
}

/** The same, owned by Olga or another, who has finished the set-up. */
export async function startOwnedBot(person = olga) {
  const { telegram, routes, claimLink, sendNews, setClock } = await startUnownedBot();
  const { setup, start } = textsFor(languageOf(person.language_code));
  const owner = telegram.person(person);
  owner.follow(claimLink);
  await owner.tap(await owner.waitFor(setup.title), setup.looksRight);
  await owner.waitFor(start.sendFile);
  return { telegram, routes, owner, sendNews, setClock };
}

async function createDatabase(): Promise<string> {
  const url = new URL(inject("databaseUrl"));
  const name = `bot_${randomUUID().replaceAll("-", "")}`;
  const server = postgres(url.href, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name}`);
  await server.end();
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Two years of 24 customers who come every 7 to 14 days: four stopped coming in the winter, two are
 * late now; and two rows that are no purchases.
 */
export function salesFile(): Uint8Array {
  const rows = ["Order;Date;Customer;Phone;Amount;Status"];
  for (let customer = 0; customer < 24; customer += 1) {
    const every = 7 + (customer % 8);
    const last = customer < 4 ? -120 - customer : customer < 6 ? -2 * every - 6 : -(customer % 6);
    for (let visit = 0; visit * every < 700; visit += 1) {
      const day = formatDay(addDays(TODAY, last - visit * every));
      const phone = `+38050123${String(4500 + customer)}`;
      rows.push(
        `${customer}-${visit};${day};Customer ${customer};${phone};${100 + customer},50;Paid`,
      );
    }
  }
  rows.push("9999;2026-05-01;Customer 1;+380501234501;77;Cancelled", "Total;;;;1000000;");
  return new TextEncoder().encode(rows.join("\n"));
}
