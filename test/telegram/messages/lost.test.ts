import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { CameOnceList, LostCustomer, LostList } from "../../../src/flows/answers/figures.ts";
import { cameOnceMessage, LOST_LINES, lostMessage } from "../../../src/telegram/messages/lost.ts";
import { everyView, LONGEST_NAME, plain, viewIn, withoutNoBreaks } from "./views.ts";

const customer: LostCustomer = {
  customerId: 1,
  name: "Romashka",
  lostDay: parseDay("2026-04-20"),
  reason: null,
  valueYear: 24_700_00,
};

function lostOf(changes: Partial<LostList> = {}): LostList {
  return {
    customers: 2,
    valueYear: 36_700_00,
    from: 0,
    lines: [
      customer,
      {
        ...customer,
        customerId: 2,
        name: "Tulip & Co",
        lostDay: parseDay("2025-11-02"),
        reason: { code: "competitor.cheaper", name: null },
        valueYear: null,
      },
    ],
    cameOnce: 31,
    salesUpTo: parseDay("2026-05-03"),
    ...changes,
  };
}

function onceOf(changes: Partial<CameOnceList> = {}): CameOnceList {
  return {
    customers: 1,
    from: 0,
    lines: [{ customerId: 5, name: "Vasilek", day: parseDay("2026-02-01") }],
    share: { again: 114, of: 300 },
    waitDays: 61,
    ...changes,
  };
}

const labels = (message: ReturnType<typeof lostMessage>) =>
  message.keyboard?.inline_keyboard
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ text }) => text));

describe("/lost", () => {
  it("says who left, since when, why, and what it costs", () => {
    const message = lostMessage(lostOf(), viewIn("en"));
    expect(plain(message.text)).toBe(
      [
        "💔 Lost in 12 months: 2 customers, ₴36,700 a year",
        "",
        "1. Romashka: since 20 April, nobody has asked yet, ₴24,700 a year",
        "2. Tulip & Co: since 2 November 2025, cheaper elsewhere",
        "",
        "Sales up to 3 May",
        "",
        "Tap a number to open the card.",
      ].join("\n"),
    );
    expect(labels(message)).toEqual([["1", "2"], ["🚶 Came once (31)"]]);
  });

  it("leads from part to part", () => {
    const lines = Array.from({ length: LOST_LINES }, (_, i) => ({ ...customer, customerId: i }));
    const middle = lostMessage(lostOf({ customers: 200, from: 15, lines }), viewIn("en"));
    expect(plain(middle.text)).toContain("\n16–30 of 200\n");
    const buttons = middle.keyboard!.inline_keyboard.flat();
    expect(buttons.slice(-3)).toEqual([
      { text: "‹ Newer", callback_data: "lost:0" },
      { text: "Older ›", callback_data: "lost:30" },
      { text: "🚶 Came once (31)", callback_data: "once:0" },
    ]);
  });

  it("says so where nobody left, and where there are no sales", () => {
    const nobody = lostMessage(lostOf({ customers: 0, lines: [], cameOnce: 0 }), viewIn("ru"));
    expect(plain(nobody.text)).toBe(
      "За 12 месяцев никто не ушёл насовсем. Отлично!\n\nПродажи по 3 мая",
    );
    expect(nobody.keyboard?.inline_keyboard.flat()).toEqual([]);
    const nothing = lostMessage(lostOf({ customers: 0, lines: [], salesUpTo: null }), viewIn("uk"));
    expect(plain(nothing.text)).toContain("Надішліть");
  });

  it.each([
    ["en", "38 of 100 come a second time (114 of 300).", "less than 61 days ago"],
    ["ru", "Во второй раз приходят 38 из 100 (114 из 300).", "меньше чем 61 день назад"],
    ["uk", "Удруге приходять 38 зі 100 (114 із 300).", "менш ніж 61 день тому"],
  ] as const)("tells in %s how many of those who came once come again", (language, share, wait) => {
    const text = withoutNoBreaks(plain(cameOnceMessage(onceOf(), viewIn(language)).text));
    expect(text).toContain(share);
    expect(text).toContain(wait);
    expect(text).toContain("1. Vasilek: ");
  });

  it("counts few customers rather than giving a share", () => {
    const few = cameOnceMessage(onceOf({ share: { again: 3, of: 8 } }), viewIn("en"));
    expect(plain(few.text)).toContain("3 of 8 came a second time.");
    const none = onceOf({ customers: 0, lines: [], share: { again: 0, of: 0 } });
    expect(plain(cameOnceMessage(none, viewIn("en")).text)).toMatch(
      /^There is nobody who came once/,
    );
  });

  it("fits one message with the longest of names, in every language", () => {
    const long: LostCustomer = {
      ...customer,
      name: LONGEST_NAME,
      lostDay: parseDay("2025-09-30"),
      reason: { code: "own.1", name: LONGEST_NAME },
      valueYear: 123_456_789_012_00,
    };
    const lines = Array.from({ length: LOST_LINES }, () => long);
    const once = lines.map(({ lostDay: day, ...one }) => ({ ...one, day }));
    for (const view of everyView) {
      const list = lostOf({ customers: 200, from: 150, lines, salesUpTo: parseDay("2025-01-01") });
      for (const { text, keyboard } of [
        lostMessage(list, view),
        cameOnceMessage(onceOf({ customers: 200, from: 150, lines: once }), view),
      ]) {
        expect(plain(text).length).toBeLessThanOrEqual(4096);
        expect(keyboard!.inline_keyboard.flat().length).toBeLessThanOrEqual(100);
      }
    }
  });
});
