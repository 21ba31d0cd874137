import { describe, expect, it } from "vitest";
import { pavlo, salesFile, startOwnedBot, vera } from "../owned-bot.ts";

const REASON_LINE = /^• (.+?): (\d+) customers?, £([\d,]+) a year/gm;

type Opened = Awaited<ReturnType<typeof startOwnedBot>>;
type Someone = Opened["owner"];

async function importSales(owner: Someone): Promise<void> {
  owner.upload("may.csv", salesFile());
  await owner.tap(await owner.waitFor("Left out"), "Import");
  await owner.waitFor("In the last 12 months");
}

/** Somebody who has joined by a link of the owner's. */
async function joined(
  { telegram, owner }: Opened,
  role: "Staff" | "Manager",
  person: typeof vera,
): Promise<Someone> {
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), role);
  const { text } = await owner.waitFor("Send this link");
  const member = telegram.person(person);
  member.follow(/https:\S+/.exec(text)![0]);
  await member.waitFor(({ text: said }) => said.includes("Olga"));
  return member;
}

const commandsOf = (person: Someone) => person.commands().map(({ command }) => command);

/** Logs why somebody of /lost left, by their place in the list. */
async function leave(owner: Someone, place: string, family: string, reason: string) {
  owner.say("/lost");
  await owner.tap(await owner.waitFor("Lost in 12 months"), place);
  await owner.tap(await owner.waitFor("👤 Customer"), "Left");
  await owner.tap(await owner.waitFor("Whose doing"), family);
  await owner.tap(await owner.waitFor("Why?"), reason);
  await owner.tap(await owner.waitFor("own words?"), "Skip");
  await owner.waitFor("✅");
}

describe("/reasons", { timeout: 90_000 }, () => {
  it("asks for sales, says who was not asked, then why they left, as /report does", async () => {
    const bot = await startOwnedBot();
    const { owner } = bot;
    owner.say("/reasons");
    await owner.waitFor("There are no sales here yet");

    await importSales(owner);
    owner.say("/reasons");
    const unasked = await owner.waitFor("Why customers left, over 12 months");
    expect(unasked.text).toContain("Nobody has asked yet: 4 customers");
    await leave(owner, "1", "A competitor", "cheaper elsewhere");
    await leave(owner, "2", "Us", "delays");
    await leave(owner, "3", "Us", "delays");

    owner.say("/reasons");
    const message = await owner.waitFor("🙋 Us: 2 customers");
    const { text } = message;
    expect(text.match(/^(?:🙋|🏪|•) .+?:/gmu)).toEqual([
      "🙋 Us:",
      "• Delays:",
      "🏪 A competitor:",
      "• Cheaper elsewhere:",
      "• Nobody has asked yet:",
    ]);
    // All of them left within two months: what /report says of those adds up to the same lines.
    const told = new Map<string, number>();
    const add = (figure: string, amount: string) =>
      told.set(figure, (told.get(figure) ?? 0) + Number(amount.replaceAll(",", "")));
    for (const month of ["January 2026", "February 2026"]) {
      owner.say(`/report ${month}`);
      const report = await owner.waitFor(({ text: said }) => said.startsWith(`📊 ${month}`));
      for (const [, reason, customers, money] of report.text.matchAll(REASON_LINE)) {
        add(`${reason}: customers`, customers!);
        add(`${reason}: £`, money!);
      }
    }
    for (const [, reason, customers, money] of text.matchAll(REASON_LINE)) {
      add(`${reason}: customers`, `-${customers}`);
      add(`${reason}: £`, `-${money}`);
    }
    expect([...told.keys()]).toHaveLength(6);
    expect(new Set(told.values())).toEqual(new Set([0]));

    await owner.tap(message, "💔 Lost");
    await owner.waitFor("Lost in 12 months: 4 customers");
  });

  it("is kind where nobody left, and not for staff, whose menu does not have it", async () => {
    const bot = await startOwnedBot();
    const staff = await joined(bot, "Staff", vera);
    const manager = await joined(bot, "Manager", pavlo);
    const rows = ["Date;Customer;Amount", "2026-05-02;Anna;10", "2026-05-03;Anna;10"];
    bot.owner.upload("may.csv", new TextEncoder().encode(rows.join("\n")));
    await bot.owner.tap(await bot.owner.waitFor("For £20 in all"), "Import");
    await bot.owner.waitFor("In the last 12 months");

    manager.say("/reasons");
    await manager.waitFor("За 12 місяців ніхто не пішов");
    staff.say("/reasons");
    await staff.waitFor("С вашей ролью это нельзя");
    expect(commandsOf(manager)).toContain("reasons");
    expect(commandsOf(staff)).not.toContain("reasons");
  });
});
