import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot, vera } from "../owned-bot.ts";

/** Olga's bot with the sales of 24 customers, which Vera has joined as staff. */
async function withVera() {
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

describe("/forget", { timeout: 60_000 }, () => {
  it("erases a customer after asking; a card that is open elsewhere says so kindly", async () => {
    const { owner, member } = await withVera();
    member.say("Customer 12");
    const card = await member.waitFor("👤 Customer 12");
    member.say("/forget Customer 12");
    await member.waitFor("С вашей ролью это нельзя");

    owner.say("/forget Customer 12");
    const ask = await owner.waitFor("Erase Customer 12 for good?");
    expect(ask.text).toContain("+380501234512");
    await owner.tap(ask, "Back");
    await owner.tap(await owner.waitFor("🗂 Customer 12"), "Erase");
    const again = await owner.waitFor("Erase Customer 12 for good?");
    await owner.tap(again, "Yes, erase for good");
    await owner.waitFor("nobody can tell whose they are");
    owner.say("380501234512");
    await owner.waitFor("I found nobody by");

    await member.tap(card, "Придёт");
    await member.waitFor("Этого клиента здесь больше нет");
    owner.say("/forget Customer");
    const choice = await owner.waitFor("Whom shall I erase?");
    expect(choice.keyboard).toHaveLength(8);
  });

  it("erases the business when its name is typed, tells the others, and lets begin anew", async () => {
    const { owner, member } = await withVera();
    member.say("Customer 12");
    const card = await member.waitFor("👤 Customer 12");
    owner.say("/forget");
    const screen = await owner.waitFor("Or erase everything of Olga");
    expect(screen.keyboard.flat().map(({ text }) => text)).toEqual([
      "📦 Take the data away",
      "🧨 Erase everything",
    ]);
    await owner.tap(screen, "Erase everything");
    await owner.waitFor("type the name of the business: Olga");
    owner.say("/cancel");
    await owner.waitFor("Cancelled. Nothing was changed.");

    await owner.tap(screen, "Erase everything");
    await owner.waitFor("type the name of the business: Olga");
    owner.say("Vera");
    await owner.waitFor("nothing was erased");
    owner.say("olga");
    const erased = await owner.waitFor("Everything of Olga is erased");
    await member.waitFor("Ваш доступ к бизнесу Olga закрыт");
    expect((await member.tap(card, "Придёт")).text).toContain("говорит только со своими");
    owner.say("/today");
    await owner.waitFor("only speaks to its people");
    expect(owner.commands().map(({ command }) => command)).toEqual(["start"]);

    owner.follow(/https:\S+/.exec(erased.text)![0]);
    await owner.tap(await owner.waitFor("The bot is yours"), "Looks right");
    owner.say("Customer 12");
    await owner.waitFor("I found nobody by");
  });
});
