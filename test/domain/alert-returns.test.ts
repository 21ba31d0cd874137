import { describe, expect, it } from "vitest";
import { alertReturns } from "../../src/domain/alert-returns.ts";
import { addDays, parseDay } from "../../src/domain/day.ts";

const first = parseDay("2026-01-05");
const on = (offset: number) => addDays(first, offset);
/** Weekly, and once three weeks late: 0, 7, 14, 35, 42. */
const visits = [0, 7, 14, 35, 42].map(on);
const dueAfterAWeek = (index: number) => addDays(visits[index]!, 7);

describe("alertReturns", () => {
  it("are the purchases that ended a silence of which the list told", () => {
    const found = alertReturns(visits, [on(25)], dueAfterAWeek);
    expect(found).toEqual([{ lastVisitDay: on(14), returnedDay: on(35) }]);
  });

  it("count the list's own day, and the day on which they were due, but none before", () => {
    expect(alertReturns(visits, [on(35)], dueAfterAWeek)).toHaveLength(1);
    expect(alertReturns(visits, [on(21)], dueAfterAWeek)).toHaveLength(1);
    // Listed for a promise alone, when nothing was due.
    expect(alertReturns(visits, [on(20)], dueAfterAWeek)).toEqual([]);
    // Listed on the day of the visit before it.
    expect(alertReturns(visits, [on(14)], () => on(0))).toHaveLength(1);
    expect(alertReturns([on(14), on(35)], [on(14)], () => on(0))).toEqual([]);
  });

  it("forget an alert after 120 days", () => {
    const due = () => on(7);
    expect(alertReturns([on(0), on(130)], [on(10)], due)).toHaveLength(1);
    expect(alertReturns([on(0), on(131)], [on(10)], due)).toEqual([]);
  });

  it("are none without a list, a silence, or a visit after it", () => {
    expect(alertReturns(visits, [], dueAfterAWeek)).toEqual([]);
    expect(alertReturns([on(0)], [on(20)], dueAfterAWeek)).toEqual([]);
    expect(alertReturns(visits, [on(60)], dueAfterAWeek)).toEqual([]);
  });
});
