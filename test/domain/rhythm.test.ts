import { describe, expect, it } from "vitest";
import { addVisit, rhythmOf } from "../../src/domain/rhythm.ts";
import { daysFrom } from "./days-from.ts";

// Gaps of 7, 14 and 21 days.
const days = daysFrom("2026-01-01", 7, 14, 21);
const visits = days.map((day, index) => ({ day, amount: index === 1 ? null : 1000 }));

describe("rhythmOf", () => {
  it("sums what the forecast needs", () => {
    const rhythm = rhythmOf(visits)!;
    expect(rhythm).toMatchObject({
      visits: 4,
      firstDay: days[0],
      secondDay: days[1],
      lastDay: days[3],
      // 49 + 196 + 441
      sumGapSquared: 686,
      spend: 3000,
      pricedVisits: 3,
    });
    // In weeks the gaps are 1, 2 and 3: ln 1 + ln 2 + ln 3 = ln 6.
    expect(rhythm.sumLnGap).toBeCloseTo(Math.log(6), 12);
  });

  it("takes refunds of other days off the spend and moves nothing else", () => {
    expect(rhythmOf(visits, { refundedApart: -400 })).toEqual({
      ...rhythmOf(visits)!,
      spend: 2600,
    });
  });

  it("is unknown without a visit, and has no second day with one", () => {
    expect(rhythmOf([])).toBeNull();
    expect(rhythmOf(visits.slice(0, 1))).toMatchObject({ visits: 1, secondDay: null, sumLnGap: 0 });
  });

  it("comes out the same when the visits arrive one by one", () => {
    const early = rhythmOf(visits.slice(0, 3));
    expect(addVisit(early, visits[3]!.day, visits[3]!.amount)).toEqual(rhythmOf(visits));
  });

  it("refuses a visit that is not after the last", () => {
    expect(() => addVisit(rhythmOf(visits), days[3]!, 100)).toThrow("visits out of order");
    expect(() => rhythmOf(visits.toReversed())).toThrow(RangeError);
  });
});
