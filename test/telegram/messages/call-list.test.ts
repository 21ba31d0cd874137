import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { callListMessage } from "../../../src/telegram/messages/call-list.ts";
import type { Message } from "../../../src/telegram/messages/message.ts";
import { alertMessage } from "../../../src/telegram/alerts.ts";
import type { View } from "../../../src/telegram/messages/view.ts";
import { textsFor } from "../../../src/texts/texts.ts";
import { business, lineOf, listOf, TODAY } from "../staffed-bot.ts";

const view: View = { texts: textsFor("en"), business, today: TODAY };

const promise = {
  id: 9,
  customerId: 1,
  memberName: "Anna",
  day: parseDay("2026-04-27"),
  outcome: "thinking" as const,
  untilDay: TODAY,
  reasonCode: null,
  ownWords: null,
  channel: "call" as const,
  plan: null,
};

/** What Telegram counts: the text once its markup is read. */
function plain({ text }: Message): string {
  return text.html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("callListMessage", () => {
  it("says in plain words how long each has been silent and what is at stake", () => {
    const list = listOf([
      lineOf(),
      lineOf({ customerId: 2, name: "Tulip", silentDays: 8, usualDays: 1, group: "let_go" }),
    ]);
    expect(plain(callListMessage(list, view))).toBe(
      [
        "📋 Call list, 4 May",
        "2 customers are worth a call today, ₴48,000 a year at stake",
        "",
        "1. 🔴 Romashka: 31 days without a purchase, usually every 14, ₴24,700 a year",
        "2. ⚪\uFE0F Tulip: 8 days without a purchase, usually daily, ₴24,700 a year",
        "",
        "🔴\u00A0Return\u00A0first · ⚪\uFE0F\u00A0Let\u00A0go",
        "",
        "Sales up to 3 May",
        "",
        "Tap a number to open the card.",
      ].join("\n"),
    );
  });

  it("says what the marks stand for that are to be seen, and of no others", () => {
    const called = lineOf({ customerId: 3, group: "let_go", contact: promise });
    const promised = lineOf({ customerId: 4, group: "if_possible", promise });
    const text = plain(callListMessage(listOf([lineOf(), called, promised]), view));
    expect(text).toContain("\n\n🔴\u00A0Return\u00A0first\n\n");
    expect(plain(callListMessage(listOf([called]), view))).not.toContain("Let\u00A0go");
  });

  it("leaves money out where the files have none", () => {
    const text = plain(
      callListMessage(listOf([lineOf({ atStakeYear: null })], { atStakeYear: null }), view),
    );
    expect(text).toContain("1 customer is worth a call today\n");
    expect(text).toContain("usually every 14\n");
  });

  it("says what was promised, and ticks who was called", () => {
    const done = { ...promise, day: TODAY, outcome: "no_answer" as const };
    const text = plain(
      callListMessage(listOf([lineOf({ promise }), lineOf({ contact: done })]), view),
    );
    expect(text).toContain(
      "1. 📌 Romashka: promised to think until today (Anna, 27 April), ₴24,700 a year",
    );
    expect(text).toContain("2. ✅ Romashka: no answer (Anna)");
  });

  it("says of a customer without a rhythm that they have been there once", () => {
    const list = listOf([lineOf({ usualDays: null }), lineOf({ usualDays: null, promise })]);
    const text = plain(callListMessage(list, view));
    expect(text).toContain("1. 🔴 Romashka: came once, 31 days ago,");
    expect(text).toContain("2. 📌 Romashka: promised to think until today (Anna, 27 April),");
  });

  it("says for which day they asked to be called", () => {
    const putOff = { ...promise, outcome: "later" as const };
    const text = plain(callListMessage(listOf([lineOf({ promise: putOff })]), view));
    expect(text).toContain("1. 📌 Romashka: asked to be called today (Anna, 27 April)");
    const yesterday = { ...putOff, untilDay: addDays(TODAY, -1) };
    const late = plain(callListMessage(listOf([lineOf({ promise: yesterday })]), view));
    expect(late).toContain("1. 📌 Romashka: asked to be called on 3 May (Anna, 27 April)");
  });

  it("says well done when everybody on it was called", () => {
    const list = listOf([lineOf({ contact: { ...promise, outcome: "will_come" } })]);
    expect(plain(callListMessage(list, view))).toContain("Well done!");
    expect(plain(callListMessage(list, view))).not.toContain("0 customers");
  });

  it.each([
    [7, "Sales up to 27 April"],
    [8, "⚠️ The sales end on 26 April, 8 days ago."],
  ])("warns once the sales are older than a week: %i days", (age, words) => {
    const list = listOf([lineOf()], { salesUpTo: addDays(TODAY, -age) });
    expect(plain(callListMessage(list, view))).toContain(words);
  });

  it("shows somebody's name as it is, whatever it looks like", () => {
    const message = callListMessage(listOf([lineOf({ name: '<b>"A" & Co</i>' })]), view);
    expect(message.text.html).toContain("<b>&lt;b&gt;&quot;A&quot; &amp; Co&lt;/i&gt;</b>");
  });

  it("fits one message with the longest names and figures, in every language", () => {
    const name = "🌻".repeat(4096);
    const long = { name, silentDays: 1234, usualDays: 1234, atStakeYear: 123_456_789_012_00 };
    const lines = Array.from({ length: 50 }, (_, i) =>
      lineOf({ ...long, promise: i % 2 ? { ...promise, memberName: name } : null }),
    );
    const list = listOf(lines, { more: 150, salesUpTo: parseDay("2025-01-01") });
    for (const language of ["en", "ru", "uk"] as const) {
      const message = callListMessage(list, { ...view, texts: textsFor(language) });
      expect(plain(message).length).toBeLessThanOrEqual(4096);
      expect(alertMessage(list, business, language).keyboard?.inline_keyboard.flat()).toHaveLength(
        17,
      );
    }
  });
});

describe("alertMessage", () => {
  it("greets, and is one friendly line when nobody is overdue", () => {
    expect(plain(alertMessage(listOf([]), business, "en"))).toBe(
      "☀️ Good morning!\n\nNobody is overdue today: your customers are coming on schedule. Have a good day!\n\nSales up to 3 May",
    );
  });

  it("asks for a sales file while there is none", () => {
    const text = plain(alertMessage(listOf([], { salesUpTo: null }), business, "ru"));
    expect(text).toContain("Пришлите файл с продажами");
  });

  it("has a numbered button a customer, in even rows, and More for the rest", () => {
    const lines = Array.from({ length: 7 }, (_, i) => lineOf({ customerId: i + 1 }));
    const { keyboard } = alertMessage(listOf(lines, { more: 12 }), business, "uk");
    const labels = keyboard?.inline_keyboard.map((row) => row.map(({ text }) => text));
    expect(labels).toEqual([
      ["1", "2", "3", "4"],
      ["5", "6", "7"],
      ["Ще (12)"],
      ["🔍 Кого тут немає"],
    ]);
  });
});
