import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { BUILT_IN_REASONS, isLoss } from "../../../src/domain/reason.ts";
import { reasonFamilies } from "../../../src/domain/reason-families.ts";
import type { ReasonCounts, ReasonLine } from "../../../src/flows/answers/figures.ts";
import { REASON_LINES, reasonsMessage } from "../../../src/telegram/messages/reasons.ts";
import { everyView, LONGEST_NAME, plain, viewIn } from "./views.ts";

function countsOf(lines: readonly ReasonLine[]): ReasonCounts {
  return {
    customers: lines.reduce((sum, { customers }) => sum + customers, 0),
    lostValueYear: lines.reduce((sum, { lostValueYear }) => sum + lostValueYear, 0),
    families: reasonFamilies(lines),
    salesUpTo: parseDay("2026-05-03"),
  };
}

const reasonOf = (code: string) => BUILT_IN_REASONS.find((reason) => reason.code === code)!;
const labels = ({ keyboard }: ReturnType<typeof reasonsMessage>) =>
  keyboard!.inline_keyboard.flat().map(({ text }) => text);

describe("/reasons", () => {
  it("says for each family and reason how many left and what that costs", () => {
    const counts = countsOf([
      { reason: reasonOf("us.delays"), customers: 1, lostValueYear: 700_00 },
      { reason: reasonOf("competitor.cheaper"), customers: 5, lostValueYear: 24_000_00 },
      { reason: reasonOf("competitor.closer"), customers: 1, lostValueYear: 0 },
      { reason: null, customers: 12, lostValueYear: 5_000_00 },
    ]);
    const message = reasonsMessage(counts, 0, viewIn("en"));
    expect(plain(message.text)).toBe(
      [
        "🧭 Why customers left, over 12 months",
        "19 customers, ₴29,700 a year",
        "",
        "🏪 A competitor: 6 customers, ₴24,000 a year",
        "• Cheaper elsewhere: 5 customers, ₴24,000 a year",
        "• Somebody closer: 1 customer",
        "",
        "🙋 Us: 1 customer, ₴700 a year",
        "• Delays: 1 customer, ₴700 a year",
        "",
        "• Nobody has asked yet: 12 customers, ₴5,000 a year",
        "",
        "Counted as in /report: whoever left and came back since is in it.",
        "Sales up to 3 May",
      ].join("\n"),
    );
    expect(labels(message)).toEqual(["💔 Lost"]);
  });

  it("leads through more reasons than fit a message, each once, and back", () => {
    const lines = BUILT_IN_REASONS.filter(isLoss).map((reason, i) => ({
      reason,
      customers: 40 - i,
      lostValueYear: 100,
    }));
    const counts = countsOf(lines);
    const view = viewIn("en");
    const [first, second] = [0, REASON_LINES].map((from) => reasonsMessage(counts, from, view));
    expect(labels(first!)).toEqual(["Less frequent ›", "💔 Lost"]);
    expect(labels(second!)).toEqual(["‹ More frequent", "💔 Lost"]);
    const told = [first!, second!].flatMap(({ text }) => plain(text).match(/^• .+?:/gm)!);
    expect(new Set(told).size).toBe(lines.length);
    expect(told).toHaveLength(lines.length);
    // A button from when there were more of them.
    expect(plain(reasonsMessage(counts, 900, view).text)).toBe(plain(second!.text));
  });

  it.each(everyView)("fits Telegram's limits with the longest of names", (view) => {
    const lines = Array.from({ length: 60 }, (_, i) => ({
      reason: { ...reasonOf("us.other"), code: `us.own_${i}`, name: LONGEST_NAME },
      customers: 1_000_000,
      lostValueYear: 9_999_999_999_99,
    }));
    for (const from of [0, REASON_LINES]) {
      const { text } = reasonsMessage(countsOf(lines), from, view);
      expect(plain(text).length).toBeLessThanOrEqual(4096);
    }
  });
});
