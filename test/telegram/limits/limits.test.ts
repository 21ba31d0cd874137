import { describe, expect, it } from "vitest";
import type { Person } from "../../../src/demo/bot-api/telegram.ts";
import { addDays, formatDay } from "../../../src/domain/day.ts";
import { olga, pavlo, startUnownedBot, TODAY, vera } from "../owned-bot.ts";
import { buttonsOf, refusals, walk } from "./walk.ts";

/** Since when four kinds of customers have been silent, in days: on time, late, lost, once only. */
const SILENT = [1, 20, 150, 100];
const PEOPLE: readonly Person[] = [olga, vera, pavlo].map((person) => ({
  ...person,
  first_name: longName(person.first_name),
}));
/** Another language would leave the rest of the walk in it. */
const SKIP = ["language", "set:language", "import_cancel"];
const TYPED = [longName("typed"), "C1"];

/** What a walk comes upon wherever it begins, and in the private chat beside; not all there is. */
const MET_ANYWHERE = [
  "absent",
  "absent_of",
  "assign",
  "card",
  "left",
  "list",
  "log",
  "talk_reason",
];
const MET_ALONE = [
  ...MET_ANYWHERE,
  "columns",
  "details",
  "employees",
  "families",
  "found",
  "history",
  "imports",
  "left_out",
  "lost",
  "merge_yes",
  "once",
  "reason",
  "reason_add",
  "reason_advice",
  "reason_archive",
  "reasons",
  "reasons_of",
  "report",
  "settings",
  "staff",
  "undo",
];

/** As long as anybody can be called anything, and full of markup. */
function longName(beginning: string): string {
  return `${beginning} ${'<b>&"Ы'.repeat(700)}`.slice(0, 4096);
}

/** 200 customers with rich purchases; of products, and served by employees, of long names too. */
function longFile(): Uint8Array {
  const rows = ["Date;Customer;Phone;Amount;Product;Employee", "Total;;;1;;"];
  for (let i = 0; i < 200; i += 1) {
    const silent = SILENT[i % SILENT.length]!;
    for (let visit = 0; visit < (silent === 100 ? 1 : 4); visit += 1) {
      const day = formatDay(addDays(TODAY, -silent - visit * 7));
      const phone = `+38050123${4000 + i}`;
      const names = [`C${i}`, `P${visit}`, `E${i % 3}`].map(longName);
      const [name, product, employee] = names.map((one) => `"${one.replaceAll('"', '""')}"`);
      rows.push(`${day};${name};${phone};9876543210,50;${product};${employee}`);
    }
  }
  return new TextEncoder().encode(rows.join("\n"));
}

/** A bot owned by somebody, with the long file before it. */
async function openReview(person: Person) {
  const { telegram, claimLink, sendNews } = await startUnownedBot();
  const owner = telegram.person(person);
  owner.follow(claimLink);
  const setup = await owner.waitFor(({ keyboard }) => keyboard.length > 0);
  await owner.tapData(setup, "looks_right");
  owner.upload(`${longName("sales")}.csv`, longFile());
  const review = await owner.waitFor(
    ({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith("✅")),
    { timeout: 60_000 },
  );
  const importData = buttonsOf(review).find((data) => data.startsWith("import:"))!;
  return { telegram, owner, review, importData, sendNews };
}

describe("where every name is as long as can be", { timeout: 240_000 }, () => {
  it.each(PEOPLE)("all commands and buttons fit Telegram's limits: $id", async (person) => {
    const { telegram, owner, review, importData, sendNews } = await openReview(person);
    const beforeImport = await walk(owner, { typed: TYPED, skip: [...SKIP, "import:"] });
    await owner.tapData(review, importData, 120_000);
    await owner.waitFor(
      ({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith("📋")),
      { timeout: 120_000 },
    );
    await sendNews();
    for (const text of [...owner.commands().map(({ command }) => `/${command}`), "C1"]) {
      const before = owner.messages().length;
      owner.say(text);
      await owner.waitFor(() => owner.messages().length > before + 1, { timeout: 30_000 });
    }
    const afterImport = await walk(owner, { typed: TYPED, skip: SKIP });
    expect(refusals(telegram)).toEqual([]);
    expect([...beforeImport, ...afterImport]).toEqual(expect.arrayContaining(MET_ALONE));
  });

  it("the list, the cards and what can be said of them fit in a group too", async () => {
    const { telegram, owner, review, importData } = await openReview(PEOPLE[0]!);
    await owner.tapData(review, importData, 120_000);
    await owner.waitFor(
      ({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith("📋")),
      { timeout: 120_000 },
    );
    const chat = telegram.group(longName("Team"), [PEOPLE[0]!]);
    owner.say("/today@coast_bot", chat);
    await owner.waitFor(({ keyboard }) => keyboard.length > 0, { chat });
    const kinds = await walk(owner, { chat, typed: TYPED, skip: SKIP });
    expect(refusals(telegram)).toEqual([]);
    expect(kinds).toEqual(expect.arrayContaining(MET_ANYWHERE));
  });
});
