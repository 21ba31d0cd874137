import { describe, expect, it } from "vitest";
import { olga, salesFile, startOwnedBot, vera } from "../owned-bot.ts";

/** Olga's linked group with Vera in it, and this morning's alert there. */
async function openGroup() {
  const { telegram, owner, sendNews, setClock } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor(/purchases of 24 customers/), "Import");
  await owner.waitFor("Overdue right now", { timeout: 60_000 });
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const staff = telegram.person(vera);
  staff.follow(/https:\S+/.exec(text)![0]);
  await staff.waitFor("ваша роль: сотрудник");
  const chat = telegram.group("Team", [olga, vera]);
  await owner.waitFor("This group is linked", { chat });
  await sendNews();
  const alert = await owner.waitFor("Good morning", { chat });
  const seen = () => chat.messages().find(({ id }) => id === alert.id)!.text;
  return { telegram, owner, staff, chat, alert, seen, sendNews, setClock };
}

describe("a number in the group", { timeout: 120_000 }, () => {
  it("gives the customer to one of two who tap at once, and the card to them alone", async () => {
    const { owner, staff, chat, alert, seen } = await openGroup();
    const answers = await Promise.all([owner.tap(alert, "1"), staff.tap(alert, "1")]);
    const texts = answers.map((answer) => answer.text);
    const isOwners = texts[0]!.includes("Yours!");
    const [winner, loser] = isOwners ? [owner, staff] : [staff, owner];
    expect(isOwners ? texts[1] : texts[0]).toMatch(
      isOwners ? "уже звонит Olga" : "Вера is calling this customer already",
    );
    await winner.waitFor(isOwners ? "First words" : "С чего начать");
    expect(loser.messages().some(({ text }) => /First words|С чего начать/.test(text))).toBe(false);
    // Who opens the card all the same reads it there too, but not of their own call.
    const [name] = /Customer \d+/.exec(alert.text)!;
    for (const [person, isCalling] of [
      [winner, false],
      [loser, true],
    ] as const) {
      person.say(name);
      const card = await person.waitFor(/First words|С чего начать/);
      expect(/is calling|звонит/i.test(card.text)).toBe(isCalling);
    }
    await expect.poll(seen).toContain(isOwners ? "Olga is calling" : "Вера is calling");
    // No phone is read by the whole group.
    expect(chat.messages().some(({ text }) => text.includes("+380"))).toBe(false);
  });

  it("shows the group what came of it, though it was logged in private", async () => {
    const { staff, alert, seen } = await openGroup();
    await staff.tap(alert, "1");
    const card = await staff.waitFor("С чего начать");
    await expect.poll(seen).toContain("Вера is calling");
    await staff.tap(card, "Придёт");
    await expect.poll(seen).toMatch(/✅ .*: will come \(Вера\)/);
    await staff.tap(await staff.waitFor("придёт"), "Отменить");
    await expect.poll(seen).not.toContain("✅");
  });

  it("is free again when it is given back, and shows why somebody left", async () => {
    const { owner, staff, alert, seen } = await openGroup();
    await staff.tap(alert, "1");
    const card = await staff.waitFor("С чего начать");
    expect((await staff.tap(card, "Не буду звонить")).text).toBe("Клиент снова свободен");
    await expect.poll(seen).not.toContain("calling");

    await owner.tap(alert, "1");
    await owner.tap(await owner.waitFor("First words"), "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "A competitor");
    await owner.tap(await owner.waitFor("Why?"), "cheaper");
    await owner.tap(await owner.waitFor("own words"), "Skip");
    await expect.poll(seen).toMatch(/✅ .*: left \(Olga\)/);
  });

  it("is shown as being called for half an hour at most, and not on another day's list", async () => {
    const { owner, staff, chat, alert, seen, sendNews, setClock } = await openGroup();
    await staff.tap(alert, "1");
    await expect.poll(seen).toContain("Вера is calling");
    setClock("2026-05-04T09:29:00Z");
    await sendNews();
    expect(seen()).toContain("Вера is calling");
    setClock("2026-05-04T09:31:00Z");
    await sendNews();
    await expect.poll(seen).not.toContain("calling");

    // Taken late in the evening, and nothing was said of it.
    setClock("2026-05-04T20:45:00Z");
    await owner.tap(alert, "1");
    await expect.poll(seen).toContain("Olga is calling");
    setClock("2026-05-05T09:00:00Z");
    await sendNews();
    await expect.poll(seen).not.toContain("calling");
    expect(seen()).toContain("Call list, 4 May");
    const morning = await owner.waitFor("Good morning", { chat });
    expect(morning.id).toBeGreaterThan(alert.id);
    expect(morning.text).not.toContain("calling");
  });

  it("is not taken by a member whom the bot cannot write to", async () => {
    const { staff, alert, seen } = await openGroup();
    staff.block();
    expect((await staff.tap(alert, "1")).text).toContain("нажмите «Старт»");
    expect(seen()).not.toContain("calling");
  });
});
