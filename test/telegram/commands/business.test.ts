import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/telegram.ts";
import { olga, pavlo, salesFile, startUnownedBot } from "../owned-bot.ts";

const dataOf = ({ keyboard }: ChatMessage) =>
  keyboard.flat().flatMap((button) => (button.kind === "callback" ? [button.data] : []));

/** Olga's business with its sales, and Pavlo's of his own, into which he has invited her as staff. */
async function startTwoBusinesses() {
  const { telegram, sendNews, setClock } = await startUnownedBot("open");
  const owner = telegram.person(olga);
  owner.say("/start");
  await owner.tap(await owner.waitFor("The bot is yours"), "Looks right");
  await owner.waitFor("Send me your sales file");
  const other = telegram.person(pavlo);
  other.say("/start");
  await other.tap(await other.waitFor("Бот тепер ваш"), "Усе правильно");
  await other.waitFor("Надішліть файл");
  const invite = async () => {
    other.say("/invite");
    await other.tap(await other.waitFor("Кого"), "Працівник");
    const { text } = await other.waitFor("https://t.me/");
    return /https:\S+/.exec(text)![0];
  };
  return { owner, other, invite, sendNews, setClock };
}

type Bot = Awaited<ReturnType<typeof startTwoBusinesses>>;

async function importSales(person: Bot["owner"], yes: string, done: string) {
  person.upload("may.csv", salesFile());
  await person.tap(
    await person.waitFor(({ keyboard }) => keyboard.flat().some(({ text }) => text.includes(yes))),
    yes,
  );
  await person.waitFor(done, { timeout: 30_000 });
}

const commandsOf = (person: Bot["owner"]) => person.commands().map(({ command }) => command);

describe("/business", { timeout: 90_000 }, () => {
  it("is for whoever joins a second one: the menu and the figures go along", async () => {
    const { owner, invite } = await startTwoBusinesses();
    expect(commandsOf(owner)).not.toContain("business");
    owner.follow(await invite());
    const joined = await owner.waitFor("You now work with Pavlo as staff");
    expect(joined.text).toContain("/business switches between them");
    await owner.waitFor("Hello, Olga! I keep an eye on the customers of Pavlo");
    await expect.poll(() => commandsOf(owner)).toContain("business");
    expect(commandsOf(owner)).not.toContain("staff");

    owner.say("/business");
    const list = await owner.waitFor("Your businesses: 2");
    expect(list.text).toContain("✅ Pavlo: staff\n▫️ Olga: owner");
    await owner.tap(list, "Olga");
    await owner.waitFor("You are now in Olga as owner");
    await expect.poll(() => commandsOf(owner)).toContain("staff");
    owner.say("/staff");
    await owner.waitFor("1. Olga: owner");
  });

  it("has alerts of both, whose buttons act in the business they belong to", async () => {
    const { owner, other, invite, sendNews, setClock } = await startTwoBusinesses();
    await importSales(owner, "Import", "In the last 12 months");
    await importSales(other, "Завантажити", "За 12 місяців");
    owner.follow(await invite());
    await owner.waitFor("You now work with Pavlo");
    owner.say("/business");
    await owner.tap(await owner.waitFor("Your businesses"), "Olga");
    await owner.waitFor("You are now in Olga");

    setClock("2026-05-05T09:00:00Z");
    await sendNews();
    const alerts = await Promise.all(
      ["£", "₴"].map((money) =>
        owner.waitFor(
          ({ text }) => text.includes("are worth a call today") && text.includes(money),
        ),
      ),
    );
    const [own, others] = alerts as [ChatMessage, ChatMessage];
    expect(own.text).toContain("🏢 Olga\n\n☀️ Good morning!");
    expect(others.text).toContain("🏢 Pavlo\n\n☀️ Good morning!");
    await owner.tap(others, "1");
    await owner.waitFor("🔁 You are now in Pavlo as staff");
    await owner.tap(await owner.waitFor("👤 Customer"), "Will come");
    await owner.waitFor("Customer 4");
    other.say("/today");
    await other.waitFor("Olga");

    await owner.tap(own, "1");
    await owner.waitFor("🔁 You are now in Olga as owner");
    await owner.waitFor("👤 Customer");
    expect(dataOf(own)[0]).not.toBe(dataOf(others)[0]);

    other.say("/staff");
    await other.tap(await other.waitFor("Olga"), "Olga");
    await other.tap(await other.waitFor(({ text }) => text.startsWith("Olga:")), "Закрити доступ");
    await other.tap(
      await other.waitFor(({ keyboard }) =>
        keyboard.flat().some(({ text }) => text.includes("Так")),
      ),
      "Так, закрити",
    );
    expect((await owner.tap(others, "Card")).text).toContain("from an older message");
    await sendNews();
    const goodbye = await owner.waitFor("Your access to Pavlo has been closed");
    expect(goodbye.text).toContain("You still work with Olga");
    expect(commandsOf(owner)).toContain("staff");
    expect(commandsOf(owner)).not.toContain("business");
  });
});
