import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/day.ts";
import { runBot, smallBusiness, TODAY } from "../staffed-bot.ts";

async function openCard() {
  const { flows, contacts } = smallBusiness();
  const running = await runBot(flows);
  running.anna.say("/today");
  const message = await running.anna.waitFor("Romashka");
  await running.anna.tap(message, "1");
  await running.anna.waitFor("Usually every 14 days");
  return { ...running, message, contacts };
}

describe("the buttons of a card", () => {
  it.each([
    ["Will come", "will_come", "Romashka: will come"],
    ["No answer", "no_answer", "Romashka: no answer"],
  ])("log %s with one tap, in place", async (label, outcome, shown) => {
    const { anna, message, contacts } = await openCard();
    expect((await anna.tap(message, label)).text).toBe("Saved");
    const saved = await anna.waitFor(shown);

    expect(saved.id).toBe(message.id);
    expect(contacts).toMatchObject([{ customerId: 1, outcome }]);
  });

  it("log one contact however often they are tapped", async () => {
    const { anna, message, contacts } = await openCard();
    const data = message.keyboard.flat();
    expect(data.length).toBeGreaterThan(0);
    await anna.tapData(message, "log:1:1:will_come");
    const second = await anna.tapData(message, "log:1:1:will_come");
    await anna.waitFor("Romashka: will come");

    expect(second).toMatchObject({ text: "Saved", alert: false });
    expect(contacts).toHaveLength(1);
  });

  it("tell the slower of two members who was quicker", async () => {
    const { anna, boris, message, contacts } = await openCard();
    boris.say("romashka");
    const his = await boris.waitFor("Romashka");
    await anna.tap(message, "Will come");
    const { text, alert } = await boris.tap(his, "Не ответил");

    expect(alert).toBe(true);
    expect(text).toBe("Вас опередили: Anna, отметка «придёт». Второй раз не записано.");
    await boris.waitFor("4 мая, Anna: придёт");
    expect(contacts).toHaveLength(1);
  });

  it.each([
    ["Tomorrow", 1],
    ["In a week", 7],
    ["In a month", 31],
  ])("Later asks how long: %s", async (label, days) => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Later");
    await anna.tap(await anna.waitFor("When shall I bring Romashka up again?"), label);
    await anna.waitFor("Romashka: put off");

    expect(contacts).toMatchObject([{ outcome: "later", untilDay: addDays(TODAY, days) }]);
  });

  it("Thinking asks when to call again, and takes a typed day", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Thinking");
    await anna.tap(await anna.waitFor("Romashka is thinking"), "Another day");
    await anna.waitFor("Which day to call Romashka again?");
    for (const [typed, answer] of [
      ["31.02", "I couldn't find the day “31.02”. Write it like 25.12"],
      ["yesterday", "“yesterday” has passed already. Which day to come?"],
      ["3.05", "“3.05” has passed already"],
      ["25.12.2099", "“25.12.2099” is more than two years away"],
    ] as const) {
      anna.say(typed);
      await anna.waitFor(answer);
    }
    anna.say("через тиждень");
    await anna.waitFor("Back at the top of the list on 11 May");

    expect(contacts).toMatchObject([
      { outcome: "thinking", untilDay: addDays(TODAY, 7), ownWords: null },
    ]);
  });

  it("names the day it has understood right below what was typed", async () => {
    const { anna, message } = await openCard();
    await anna.tap(message, "Later");
    await anna.tap(await anna.waitFor("When shall I bring Romashka up again?"), "Another day");
    await anna.waitFor("Which day to call Romashka again?");
    const typed = anna.say("in a few days");
    const told = await anna.waitFor(
      ({ id, text }) => id > typed.id && text === "Back at the top of the list on 7 May.",
    );
    expect(told.keyboard).toEqual([]);
    expect(anna.messages().find(({ id }) => id === message.id)?.text).toContain(
      "Romashka: put off, call again on 7 May",
    );
  });

  it("keeps the hour that was typed with the day, in the customer's history", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Later");
    await anna.tap(await anna.waitFor("When shall I bring Romashka up again?"), "Another day");
    await anna.waitFor("Which day to call Romashka again?");
    anna.say("tomorrow at 5 pm");
    await anna.waitFor("Back at the top of the list on 5 May");

    expect(contacts).toMatchObject([
      { outcome: "later", untilDay: addDays(TODAY, 1), ownWords: "tomorrow at 5 pm" },
    ]);
  });

  it("Back from the question about the day shows the card and logs nothing", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Thinking");
    await anna.tap(await anna.waitFor("Romashka is thinking"), "Another day");
    await anna.tap(await anna.waitFor("Which day"), "Back");
    await anna.waitFor("Usually every 14 days");

    expect(contacts).toEqual([]);
  });

  it("Don't call asks once whether to be sure", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Don't call");
    const question = await anna.waitFor("Never call Romashka again?");
    expect(contacts).toEqual([]);
    await anna.tap(question, "Yes, never call");
    await anna.waitFor("Romashka: do not call");

    expect(contacts).toMatchObject([{ outcome: "do_not_call" }]);
  });

  it("say with one tap more that it was no call, and the history shows it", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "No answer");
    const saved = await anna.waitFor("Approached by phone");
    expect(saved.keyboard.map((row) => row.map(({ text }) => text))).toEqual([
      ["↩️ Undo", "👤 Card"],
      ["💬 Message", "🚪 Visit"],
      ["✉️ E-mail", "🎁 Gift"],
      ["📋 Call list"],
    ]);
    expect((await anna.tap(saved, "Message")).text).toBe("Saved");
    const changed = await anna.waitFor("Approached by message");
    expect(changed.id).toBe(message.id);
    expect(contacts).toMatchObject([{ outcome: "no_answer", channel: "message" }]);
    await anna.tap(changed, "Card");
    await anna.waitFor("• 4 May, Anna, by message: no answer");

    contacts.length = 0;
    const { text, alert } = await anna.tapData(message, "channel:1:1:visit");
    expect([alert, text]).toEqual([true, expect.stringContaining("from an older message")]);
    await anna.waitFor("Usually every 14 days");
  });

  it("Undo takes the contact back and shows the card", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Will come");
    const saved = await anna.waitFor("Undo works for a minute");
    expect((await anna.tap(saved, "Undo")).text).toBe("Taken back");
    await anna.waitFor("Usually every 14 days");

    expect(contacts).toEqual([]);
  });

  it("Undo that comes too late, or from somebody else, says so", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Will come");
    contacts.length = 0;
    const { text, alert } = await anna.tap(await anna.waitFor("Undo works"), "Undo");

    expect(alert).toBe(true);
    expect(text).toContain("It is too late to undo that");
  });

  it("copy the phone without asking the bot", async () => {
    const { message, anna } = await openCard();
    const card = anna.messages().find(({ id }) => id === message.id);
    const copy = card?.keyboard.flat().find(({ kind }) => kind === "copy");

    expect(copy).toMatchObject({ text: "📞 Copy phone", copy: "+380501234567" });
  });

  it("show the card anew when the contact they would have followed was taken back", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Will come");
    await anna.tap(await anna.waitFor("Undo works"), "Undo");
    await anna.waitFor("Usually every 14 days");
    const { text, alert } = await anna.tapData(message, "log:1:7:no_answer");

    expect(alert).toBe(true);
    expect(text).toContain("from an older message");
    expect(contacts).toEqual([]);
  });

  it("of another business's customer show nothing", async () => {
    const { anna, message, contacts } = await openCard();
    for (const data of ["card:777", "log:777:1:will_come", "left:777:1", "ask:777:1:later"]) {
      expect(await anna.tapData(message, data)).toMatchObject({ answered: true });
    }
    expect(anna.messages().at(-1)?.text).toContain("This customer is no longer here");
    expect(contacts).toEqual([]);
  });

  it.each(["card:abc", "log:1:1:sold", "nonsense", "list", "undo:1"])(
    "of an older version (%s) are answered",
    async (data) => {
      const { anna, message } = await openCard();
      const { text, alert } = await anna.tapData(message, data);

      expect(alert).toBe(true);
      expect(text).toContain("That button is from an older message");
    },
  );

  it("lead back to the list, where the logged one is ticked", async () => {
    const { anna, message } = await openCard();
    await anna.tap(message, "Will come");
    await anna.tap(await anna.waitFor("Romashka: will come"), "Call list");
    const list = await anna.waitFor("Call list, 4 May");

    expect(list.id).toBe(message.id);
    expect(list.text).toContain("1. 🔴 Tulip: 31 days without a purchase");
    expect(list.text).toContain("3. ✅ Romashka: will come (Anna)");
  });
});
