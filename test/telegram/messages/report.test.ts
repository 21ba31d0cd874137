import { describe, expect, it } from "vitest";
import { addMonths, type Month, monthOf, parseDay } from "../../../src/domain/day.ts";
import { BUILT_IN_REASONS } from "../../../src/domain/reason.ts";
import type { ChurnFigures, ChurnReport } from "../../../src/flows/answers/figures.ts";
import { reportMessage } from "../../../src/telegram/messages/report.ts";
import { everyView, LONGEST_NAME, plain, viewIn, withoutNoBreaks } from "./views.ts";

const OCTOBER = monthOf(parseDay("2025-10-01"));

function figuresOf(month: Month, changes: Partial<ChurnFigures> = {}): ChurnFigures {
  return {
    month,
    activeAtStart: 120,
    lost: 6,
    returnedAfterCall: 2,
    returnedAlone: 1,
    churn: 5 / 120,
    netChurn: 2 / 120,
    moneyChurn: 0.039,
    customersEver: 400,
    lostOfAll: 6 / 400,
    lostValueMonth: 12_000_00,
    lostValueYear: 144_000_00,
    contacts: 14,
    reached: 9,
    ...changes,
  };
}

function reportOf(changes: Partial<ChurnReport> = {}): ChurnReport {
  const september = { lost: 4, churn: 0.03, lostValueMonth: 9_000_00, activeAtStart: 121 };
  return {
    figures: figuresOf(OCTOBER),
    before: figuresOf(addMonths(OCTOBER, -1), september),
    reasons: [
      { reason: BUILT_IN_REASONS[0]!, customers: 4, lostValueYear: 100_000_00 },
      { reason: null, customers: 2, lostValueYear: 44_000_00 },
    ],
    isRunning: false,
    salesUpTo: parseDay("2026-05-03"),
    firstMonth: addMonths(OCTOBER, -20),
    ...changes,
  };
}

const labels = (report: ChurnReport) =>
  reportMessage(report, viewIn("en"))
    .keyboard!.inline_keyboard.flat()
    .map(({ text }) => text);

describe("a month's report", () => {
  it("tells every figure with its denominator, beside the month before", () => {
    const { text } = reportMessage(reportOf(), viewIn("en", { marginPercent: 30 }));
    expect(plain(text)).toBe(
      [
        "📊 October 2025",
        "",
        "Active on 1 October: 120 customers (month before: 121, −1)",
        "Left: 6 customers (month before: 4, +2)",
        "Came back: 3 customers, 2 after a call, 1 on their own (month before: 3, the same)",
        "",
        // 4.1667 − 3 = 1.1667 points
        "Monthly churn: 4.2%, that is 5 of 120 customers who were active on 1 October (month before: 3%, +1.2 points)",
        "With those who came back taken off: 1.7%",
        "Lost ÷ all × 100 %: 1.5%, that is 6 of 400 customers there ever were (month before: 1.5%, the same)",
        "",
        "Money lost: ₴12,000 a month, ₴144,000 a year (month before: ₴9,000, +\u2060₴3,000)",
        "That is 3.9% of what the active brought in",
        "",
        "Why they left",
        "• Cheaper elsewhere: 4 customers, ₴100,000 a year",
        "• Nobody has asked yet: 2 customers, ₴44,000 a year",
        "",
        "Logged: 14 contacts, 9 of them spoken with",
        "Money is profit: 30% of sales.",
        "I know your sales up to 3 May 2026.",
      ].join("\n"),
    );
  });

  it("counts as Russian and Ukrainian do", () => {
    const { text } = reportMessage(reportOf(), viewIn("ru"));
    expect(withoutNoBreaks(plain(text))).toContain(
      "Отток за месяц: 4,2 %, это 5 из 120 клиентов, активных на 1 октября (месяцем раньше: 3 %, +1,2 п. п.)",
    );
    const one = figuresOf(OCTOBER, { lost: 1, activeAtStart: 121, churn: 1 / 121 });
    const report = reportMessage(reportOf({ figures: one }), viewIn("uk"));
    const words = withoutNoBreaks(plain(report.text));
    expect(words).toContain("Пішли: 1 клієнт");
    expect(words).toContain("це 1 із 121 клієнта, активних на 1 жовтня");
  });

  it("leaves money out where there are no amounts, and shares where nobody was active", () => {
    const nothing = { lostValueMonth: 0, lostValueYear: 0, moneyChurn: null };
    const nobody = { ...nothing, churn: null, netChurn: null, lostOfAll: null };
    const { text } = reportMessage(
      reportOf({
        figures: figuresOf(OCTOBER, nobody),
        before: figuresOf(OCTOBER, nobody),
        reasons: [{ reason: null, customers: 6, lostValueYear: 0 }],
      }),
      viewIn("en"),
    );
    expect(plain(text)).not.toMatch(/Money|₴|churn|÷/);
  });

  it("offers no month before the first sales, and none that has not begun", () => {
    expect(labels(reportOf())).toEqual(["‹ September 2025", "November 2025 ›"]);
    expect(labels(reportOf({ firstMonth: OCTOBER }))).toEqual(["November 2025 ›"]);
    const may = monthOf(parseDay("2026-05-01"));
    expect(labels(reportOf({ figures: figuresOf(may) }))).toEqual(["‹ April 2026"]);
  });

  it.each(everyView)("fits a message, however many reasons the business added", (view) => {
    const reasons = Array.from({ length: 90 }, (_, i) => ({
      reason: { ...BUILT_IN_REASONS[0]!, code: `own.${i}`, name: LONGEST_NAME },
      customers: 1,
      lostValueYear: 1_000_000_000_00,
    }));
    const { text } = reportMessage(reportOf({ reasons }), view);
    expect(plain(text).length).toBeLessThanOrEqual(4096);
    expect(plain(text)).toContain("79");
  });
});
