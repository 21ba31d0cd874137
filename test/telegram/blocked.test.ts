import { describe, expect, it } from "vitest";
import { pavlo, salesFile, startOwnedBot, vera } from "./owned-bot.ts";

/** Olga's bot with its sales; Vera, whose customer is the first one to call, and Pavlo. */
async function startWithStaff() {
  const bot = await startOwnedBot();
  const { telegram, owner } = bot;
  owner.upload("may.csv", salesFile());
  await owner.tap(await owner.waitFor("Left out"), "Import");
  await owner.waitFor("In the last 12 months");
  const join = async (person: typeof vera, welcome: string) => {
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
    const { text } = await owner.waitFor("Send this link");
    const member = telegram.person(person);
    member.follow(/https:\S+/.exec(text)![0]);
    await member.waitFor(welcome);
    return member;
  };
  const member = await join(vera, "ваша роль: сотрудник");
  const colleague = await join(pavlo, "ваша роль: працівник");
  owner.say("Customer 4");
  await owner.tap(await owner.waitFor("👤 Customer 4"), "Assign");
  await owner.tap(await owner.waitFor("Who shall call"), "Вера");
  await owner.waitFor("Calls: Вера");
  return { ...bot, member, colleague };
}

describe("a member who blocks the bot", { timeout: 60_000 }, () => {
  it("leaves their customers to the owner, who is told once, until they start it again", async () => {
    const { owner, member, colleague, sendNews, setClock } = await startWithStaff();
    const told = () =>
      owner.messages().filter(({ text }) => text.includes("has stopped the bot")).length;
    member.block();
    await expect
      .poll(async () => {
        await sendNews();
        return told();
      })
      .toBe(1);
    const news = await owner.waitFor("Вера has stopped the bot and gets no alert.");
    expect(news.text).toContain(
      "Until they are back, their customers are on your list: 1 customer.",
    );
    owner.say("/today");
    await owner.waitFor("Customer 4");
    colleague.say("/today");
    const theirs = await colleague.waitFor("Customer 5");
    expect(theirs.text).not.toContain("Customer 4");

    setClock("2026-05-05T09:00:00Z");
    await sendNews();
    expect(told()).toBe(1);
    const before = member.messages().length;
    member.unblock();
    member.say("/start");
    await member.waitFor("Здравствуйте");
    expect(member.messages().length).toBeGreaterThan(before);

    setClock("2026-05-06T09:00:00Z");
    await sendNews();
    const alert = await member.waitFor("Доброе утро");
    expect(alert.text).toContain("Customer 4");
    expect(told()).toBe(1);
  });
});
