import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/show-message.ts";
import { salesFile, startOwnedBot, vera } from "../owned-bot.ts";

/** Olga's bot with the sales of 24 customers, which Vera has joined as staff. */
async function withSales() {
  const bot = await startOwnedBot();
  const { telegram, owner } = bot;
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor("24 customers"), "Import");
  await owner.waitFor("Imported: 1,689");
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const member = telegram.person(vera);
  member.follow(/https:\S+/.exec(text)![0]);
  await member.waitFor("ваша роль: сотрудник");
  return { ...bot, member };
}

const labels = (message: Pick<ChatMessage, "keyboard">) =>
  message.keyboard.flat().map(({ text }) => text);

describe("a customer's details", { timeout: 60_000 }, () => {
  it("take a note and a birthday from staff, whom they offer no more than that", async () => {
    const { member, owner } = await withSales();
    member.say("Customer 12");
    const card = await member.waitFor("👤 Customer 12");
    expect(labels(card)).not.toContain("🔗 Объединить");
    await member.tap(card, "Заметка");
    await member.waitFor("Customer 12: что запомнить?");
    member.say("Любит сидеть у окна <3");
    const details = await member.waitFor("1. 4 мая, Вера: Любит сидеть у окна <3");
    expect(labels(details)).toEqual([
      "📝 Добавить заметку",
      "🎂 День рождения",
      "🗑 1",
      "👤 Карточка",
    ]);
    await member.tap(details, "День рождения");
    await member.waitFor("когда день рождения?");
    member.say("31.02");
    await member.waitFor("Не понял дату «31.02»");
    member.say("5 мая 1990");
    await member.waitFor("День рождения: 5 мая 1990");

    owner.say("Customer 12");
    const seen = await owner.waitFor("🎂 Birthday: 5 May 1990");
    expect(seen.text).toContain("📝 4 May, Вера: Любит сидеть у окна <3");
    await member.tap(details, "🗑 1");
    await member.waitFor("Заметок пока нет");
  });

  it("ask with a way back, after which what is typed is a search again", async () => {
    const { owner } = await withSales();
    for (const [button, asked] of [
      ["Note", "What should we remember"],
      ["Merge", "Who else is this customer?"],
    ] as const) {
      owner.say("Customer 12");
      await owner.tap(await owner.waitFor("👤 Customer 12"), button);
      const question = await owner.waitFor(asked);
      await owner.tap(question, "Back");
      expect((await owner.waitFor("👤 Customer 12")).id).toBe(question.id);
      owner.say("Customer 13");
      const card = await owner.waitFor("👤 Customer 13");
      expect(card.text).not.toContain("📝");
    }
    owner.say("Customer 12");
    await owner.tap(await owner.waitFor("👤 Customer 12"), "Details");
    await owner.tap(await owner.waitFor("🗂 Customer 12"), "Birthday");
    const question = await owner.waitFor("When is Customer 12's birthday?");
    await owner.tap(question, "Back");
    expect(await owner.waitFor("🗂 Customer 12")).toMatchObject({
      id: question.id,
      text: expect.stringContaining("not known yet"),
    });
  });

  it("let the owner put a name right and undo a merge", async () => {
    const { owner } = await withSales();
    owner.say("Customer 12");
    await owner.tap(await owner.waitFor("👤 Customer 12"), "Merge");
    await owner.waitFor("Who else is this customer?");
    owner.say("Customer 13");
    await owner.tap(await owner.waitFor("Which of them"), "Customer 13");
    await owner.tap(await owner.waitFor("One and the same customer?"), "Yes, merge");
    await owner.tap(await owner.waitFor("One customer now: Customer 12"), "Card");
    const card = await owner.waitFor((message) => message.text.startsWith("👤 Customer 12"));
    await owner.tap(card, "Details");
    const details = await owner.waitFor("1. Customer 13, on 4 May (Olga)");
    await owner.tap(details, "Name");
    await owner.waitFor("What is Customer 12 really called?");
    owner.say("Corner Café");
    const renamed = await owner.waitFor("In the sales files: Customer 12");
    expect(renamed.text).toContain("🗂 Corner Café");
    expect((await owner.tap(renamed, "Undo merge 1")).text).toBe("Two customers again");
    await owner.waitFor("👤 Corner Café");
    expect((await owner.tap(details, "Undo merge 1")).text).toContain("That was undone before");
  });
});
