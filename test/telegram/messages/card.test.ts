import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { LONGEST_ADVICE } from "../../../src/domain/own-advice.ts";
import { BUILT_IN_REASONS } from "../../../src/domain/reason.ts";
import { STATUSES } from "../../../src/domain/status.ts";
import { cardMessage } from "../../../src/telegram/messages/card.ts";
import type { View } from "../../../src/telegram/messages/view.ts";
import { textsFor } from "../../../src/texts/texts.ts";
import { business, cardOf, TODAY } from "../staffed-bot.ts";

const view: View = { texts: textsFor("en"), business, today: TODAY };

const contact = {
  id: 9,
  customerId: 1,
  memberName: "Anna",
  day: parseDay("2026-04-27"),
  outcome: "thinking" as const,
  untilDay: TODAY,
  reasonCode: null,
  ownWords: "after the <holidays>",
  channel: "call" as const,
  plan: null,
};

const plain = (changes: Parameters<typeof cardOf>[0], inView = view) =>
  cardMessage(cardOf(changes), inView).text.html.replace(/<[^>]+>/g, "");

const labels = (changes: Parameters<typeof cardOf>[0]) =>
  cardMessage(cardOf(changes), view)
    .keyboard?.inline_keyboard.flat()
    .map(({ text }) => text);

describe("cardMessage", () => {
  it("says what is ahead, and that somebody who came back is to be handled with care", () => {
    const text = plain({ bookedDay: addDays(TODAY, 1), careUntil: addDays(TODAY, 9) });
    expect(text).toContain("📆 Booked for 5 May");
    expect(text).toContain("🤲 Came back not long ago: handle with care until 13 May");
  });

  it("counts of ten such customers how many still buy, and never all of them", () => {
    expect(plain({ chance: 0.04 })).toContain("hardly one still buys within 14 days");
    expect(plain({ chance: 0.1 })).toContain("Of ten such customers 1 still buys within");
    expect(plain({ chance: 0.97 })).toContain("nearly all still buy within 14 days");
  });

  it.each([
    [1, "сейчас прошёл 1 день.", "зараз минув 1 день."],
    [3, "сейчас прошло 3 дня.", "зараз минуло 3 дні."],
    [11, "сейчас прошло 11 дней.", "зараз минуло 11 днів."],
    [21, "сейчас прошёл 21 день.", "зараз минув 21 день."],
  ])("says in good Russian and Ukrainian that %i days have passed", (silentDays, ru, uk) => {
    expect(plain({ silentDays }, { ...view, texts: textsFor("ru") })).toContain(ru);
    expect(plain({ silentDays }, { ...view, texts: textsFor("uk") })).toContain(uk);
  });

  it("begins each line with a capital letter, also where there is no group", () => {
    expect(plain({ group: null, status: "new" }).split("\n")[2]).toBe("Came once");
    expect(plain({ closedWhy: "do_not_call", status: "closed" }).split("\n")[2]).toBe(
      "Not to be called",
    );
  });

  it("says that a colleague is calling just now", () => {
    const lines = plain({ taker: { memberId: 2, name: "Boris" } }).split("\n");
    expect(lines[3]).toBe("📞 Boris is calling");
  });

  it("tells all that helps on the phone", () => {
    expect(plain({})).toBe(
      [
        "👤 Romashka",
        "+380501234567",
        "🔴 Return first · overdue",
        "",
        "⏱ Usually every 14 days; now 31 days. 9 of 10 times back by 22 April",
        "🎲 Of ten such customers 2 still buy within 14 days",
        "",
        "🛒 Last visit on 3 April: Roses · Vase",
        "🧺 Usually buys: Roses",
        "💰 ₴950 a visit · ₴24,700 a year",
        "📅 24 visits since 1 March 2024, served by Vera",
        "",
        "💬 First words: “Hello! We haven't seen you for a while and thought of you. Is all well with you?”",
        "🎁 Offer: Their usual, ready on a day that suits them.",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    const text = plain({
      usualDays: null,
      overdueDay: null,
      chance: null,
      usualAmount: null,
      valueYear: null,
      lastItems: [],
      usualItems: [],
      phone: null,
      employee: null,
      visits: 1,
      status: "new",
    });
    expect(text).toContain("One visit so far, 31 days ago");
    expect(text).toContain("Last visit on 3 April\n");
    expect(text).toContain("1 visit since 1 March 2024\n");
    expect(text).toContain("No phone on file");
    expect(text).not.toMatch(/💰|🧺|🎲|null/);
  });

  it.each([
    [80, "8 of 10 times"],
    [90, "9 of 10 times"],
    [95, "19 of 20 times"],
    [97, "97 of 100 times"],
  ])("puts a sensitivity of %i into words", (sensitivityPercent, words) => {
    expect(plain({}, { ...view, business: { ...business, sensitivityPercent } })).toContain(words);
  });

  it("shows previous contacts with their own words, and the words for a promised call", () => {
    const text = plain({ contacts: [contact] });
    expect(text).toContain(
      "• 27 April, Anna: is thinking, call again on 4 May, “after the &lt;holidays&gt;”",
    );
    expect(text).toContain("We agreed that I'd call today");
  });

  it("advises by the reason of somebody who left", () => {
    const lostDay = parseDay("2026-03-01");
    const text = plain({ status: "lost", departure: { lostDay, reasonCode: "us.delays" } });
    expect(text).toContain("💔 Left, counted since 1 March: delays");
    expect(text).toContain("A firm day for the next order");
    expect(plain({ status: "lost", departure: { lostDay, reasonCode: null } })).toContain(
      "Counted as lost since 1 March",
    );
  });

  it("has the agreed buttons", () => {
    expect(labels({})).toEqual([
      "✅ Will come",
      "🤔 Thinking",
      "📵 No answer",
      "👋 Left",
      "🚫 Don't call",
      "⏰ Later",
      "📞 Copy phone",
      "📋 Call list",
      "📝 Note",
      "🗂 Details",
    ]);
  });

  it("keeps the phone from a group", () => {
    const inGroup = { ...view, isGroup: true };
    const { text, keyboard } = cardMessage(cardOf({ phone: "+380501234567" }), inGroup);
    expect(text.html).toContain("Phone: in our private chat");
    expect(JSON.stringify({ text, keyboard })).not.toContain("380501234567");
  });

  it("offers no outcome for somebody who is not to be called, and no phone to copy without one", () => {
    expect(labels({ status: "closed", phone: null })).toEqual([
      "📋 Call list",
      "📝 Note",
      "🗂 Details",
    ]);
  });

  it.each(STATUSES)("has something to say of a customer who is %s", (status) => {
    expect(plain({ status }).toLowerCase()).toContain(textsFor("en").status[status]);
  });

  it("fits one message with names of 4,096 characters everywhere, in every language", () => {
    const long = "🌻".repeat(4096);
    const contacts = Array.from({ length: 50 }, (_, id) => ({
      ...contact,
      id,
      memberName: long,
      ownWords: long,
      reasonCode: "us.favourite_left",
      // Still to come: what was agreed stands above, and below it what the reason suggests.
      untilDay: addDays(TODAY, 5),
    }));
    const items = Array.from({ length: 50 }, () => long);
    const changes = {
      name: long,
      employee: long,
      lastItems: items,
      usualItems: items,
      contacts,
      departure: { lostDay: parseDay("2025-03-01"), reasonCode: "us.favourite_left" },
      status: "lost" as const,
      notes: Array.from({ length: 3 }, (_, noteId) => ({
        noteId,
        words: long,
        memberName: long,
        day: TODAY,
        isRemovable: true,
      })),
      reasons: BUILT_IN_REASONS.map((reason) => ({
        ...reason,
        firstWords: "🌻".repeat(LONGEST_ADVICE / 2),
        offer: "🌻".repeat(LONGEST_ADVICE / 2),
      })),
    };
    expect(plain(changes)).toContain(`Offer: ${"🌻".repeat(LONGEST_ADVICE / 2)}`);
    for (const language of ["en", "ru", "uk"] as const) {
      expect(plain(changes, { ...view, texts: textsFor(language) }).length).toBeLessThan(4096);
    }
  });
});
