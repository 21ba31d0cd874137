import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { LOST_LINES } from "../../../src/tools/forecast-bench/lost-lines.ts";
import { readVisitLog, type VisitLog } from "../../../src/tools/forecast-bench/visit-log.ts";
import { walkForward } from "../../../src/tools/forecast-bench/walk-forward.ts";

const FIRST = parseDay("2024-01-01");

/** Customers who come every ten days, so many times, in a log of two years. */
function steady(...visits: readonly number[]): VisitLog {
  return {
    firstDay: FIRST,
    lastDay: addDays(FIRST, 730),
    hasAmounts: false,
    customers: visits.map((count) => {
      const days = Array.from({ length: count }, (_, i) => addDays(FIRST, 10 * i));
      return { days, amounts: days.map(() => 0) };
    }),
  };
}

const after = (days: number) => ({ name: `${days} days`, days: () => days });

describe("walkForward", () => {
  it("finds those who left, and only those", () => {
    // Two stay to the end; three leave on days 290, 340 and 390, and are called 30 days later.
    const [line] = walkForward(steady(74, 74, 30, 35, 40), [after(30)]);
    expect(line).toMatchObject({ precision: 1, recall: 1, calls: 3, departures: 3 });
    expect(line!.delay).toBeGreaterThan(2);
    expect(line!.delay).toBeLessThan(4);
  });

  it("counts a call wrong when the customer comes within the window", () => {
    // Called five days after each visit, and back five days later.
    const [line] = walkForward(steady(74, 74), [after(5)]);
    expect(line!.calls).toBeGreaterThan(50);
    expect(line!.precision).toBe(0);
  });

  it("does not judge what the log is too short for", () => {
    // The last visit is on day 690, its window ends after the log.
    const [line] = walkForward(steady(74, 70), [after(30)]);
    expect(line).toMatchObject({ calls: 0, departures: 0 });
  });

  it("misses departures with a line that never calls", () => {
    const [line] = walkForward(steady(74, 30), [after(5000)]);
    expect(line).toMatchObject({ recall: 0, calls: 0, departures: 1 });
  });

  it("prefers the product's line to the rule of thumb on the CDNOW sample", () => {
    const [seeds, ours] = walkForward(readVisitLog("cdnow_sample")!, [
      LOST_LINES[0]!,
      LOST_LINES.at(-1)!,
    ]);
    expect(ours!.precision).toBeGreaterThan(seeds!.precision + 0.1);
    expect(ours!.recall).toBeGreaterThan(0.6);
  });
});
