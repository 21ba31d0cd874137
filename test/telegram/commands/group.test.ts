import { describe, expect, it } from "vitest";
import { olga, salesFile, startOwnedBot, vera } from "../owned-bot.ts";

/** Olga's bot with her sales in, and Vera in it as staff. */
async function openShop() {
  const { telegram, owner, sendNews } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor(/purchases of 24 customers/), "Import");
  await owner.waitFor("Overdue right now", { timeout: 60_000 });
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const staff = telegram.person(vera);
  staff.follow(/https:\S+/.exec(text)![0]);
  await staff.waitFor("ваша роль: сотрудник");
  return { telegram, owner, staff, sendNews };
}

describe("the group", { timeout: 120_000 }, () => {
  it("is linked by the owner who brings the bot in; the alert comes as one message for all", async () => {
    const { telegram, owner, staff, sendNews } = await openShop();
    const chat = telegram.group("Team", [olga, vera]);
    await owner.waitFor("This group is linked", { chat });
    await sendNews();
    await sendNews();
    await owner.waitFor("Good morning", { chat });
    const alerts = chat.messages().filter(({ text }) => text.includes("Good morning"));
    expect(alerts).toHaveLength(1);
    await staff.waitFor("Доброе утро");

    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap"), "Group");
    const screen = await owner.waitFor("comes to Team too");
    await owner.tap(screen, "Unlink");
    await owner.waitFor("Choose the group below");
  });

  it("is linked by the link of /settings, where the bot is in it already", async () => {
    const { telegram, owner, staff } = await openShop();
    const chat = telegram.group("Team", [vera, olga]);
    await staff.waitFor("Only the owner can link this group", { chat });
    staff.say("/start@coast_bot link", chat);
    await staff.waitFor("Only the owner", { chat });
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap"), "Group");
    const [link] = (await owner.waitFor("Choose the group below")).keyboard.flat();
    expect(link).toMatchObject({ url: "https://t.me/coast_bot?startgroup=link" });
    owner.say("/start@coast_bot link", chat);
    await owner.waitFor("This group is linked.", { chat });
    expect(chat.messages().at(-1)!.text).toContain("/today shows it now");
  });

  it("moves only when the owner says so", async () => {
    const { telegram, owner, staff, sendNews } = await openShop();
    const first = telegram.group("Team", [olga]);
    await owner.waitFor("This group is linked", { chat: first });
    const second = telegram.group("Calls", [olga, vera]);
    const question = await owner.waitFor("to the group Team", { chat: second });
    expect((await staff.tap(question, "here instead")).text).toContain("С вашей ролью это нельзя");
    await owner.tap(question, "here instead");
    await owner.waitFor("This group is linked", { chat: second });
    await sendNews();
    await owner.waitFor("Good morning", { chat: second });
    expect(first.messages().some(({ text }) => text.includes("Good morning"))).toBe(false);
  });

  it("is left with a word to the owner when the bot is taken out", async () => {
    const { telegram, owner, sendNews } = await openShop();
    const chat = telegram.group("Team", [olga, vera]);
    await owner.waitFor("This group is linked", { chat });
    chat.removeBot();
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap"), "Group");
    await owner.waitFor("Choose the group below");
    await sendNews();
    const told = await owner.waitFor("I am no longer in the group Team");
    expect(told.text).toContain("/settings");
  });

  it("stays linked when it becomes a supergroup", async () => {
    const { telegram, owner, sendNews } = await openShop();
    const chat = telegram.group("Team", [olga, vera]);
    await owner.waitFor("This group is linked", { chat });
    chat.migrate();
    await sendNews();
    await owner.waitFor("Good morning", { chat });
    await sendNews();
    const alerts = chat.messages().filter(({ text }) => text.includes("Good morning"));
    expect(alerts).toHaveLength(1);
  });

  it("is no place for strangers, though they are in it, nor for another business", async () => {
    const { telegram, owner, sendNews } = await openShop();
    const eve = telegram.person({ id: 99, first_name: "Eve", language_code: "en" });
    const chat = telegram.group("Team", [olga, { id: 99, first_name: "Eve" }]);
    await owner.waitFor("This group is linked", { chat });
    await sendNews();
    const alert = await owner.waitFor("Good morning", { chat });
    const answer = await eve.tap(alert, "1");
    expect(answer.text).toContain("only");
    expect(chat.messages().at(-1)!.id).toBe(alert.id);
  });
});

describe("a member who stops the bot", { timeout: 120_000 }, () => {
  it("is told of to the owner, once; whoever starts it again gets the alert again", async () => {
    const { owner, staff, sendNews } = await openShop();
    staff.block();
    await expect
      .poll(async () => {
        await sendNews();
        return owner.messages().some(({ text }) => text.includes("Вера has stopped the bot"));
      })
      .toBe(true);
    await sendNews();
    const told = owner.messages().filter(({ text }) => text.includes("gets no alert"));
    expect(told).toHaveLength(1);

    staff.unblock();
    staff.say("/start");
    await staff.waitFor((message) => message.keyboard.length > 0);
    owner.say("/staff");
    expect((await owner.waitFor("Your people")).text).not.toContain("has stopped the bot");
  });
});
