import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { summarizeVisits } from "../../../src/domain/forecast/visit-summary.ts";

describe("summarizeVisits", () => {
  it("sums the logarithms of the gaps in weeks", () => {
    // Gaps of 7 and 21 days: ln 1 + ln 3.
    const days = ["2026-01-01", "2026-01-08", "2026-01-29"].map(parseDay);
    expect(summarizeVisits(days)).toEqual({
      visits: 3,
      firstDay: days[0],
      lastDay: days[2],
      sumLnGap: expect.closeTo(Math.log(3), 12),
    });
  });

  it("has no gap after one visit", () => {
    expect(summarizeVisits([parseDay("2026-01-01")]).sumLnGap).toBe(0);
  });

  it("refuses no visits, and days twice or out of order", () => {
    const [one, two] = ["2026-01-01", "2026-01-02"].map(parseDay);
    expect(() => summarizeVisits([])).toThrow(RangeError);
    expect(() => summarizeVisits([one!, one!])).toThrow(RangeError);
    expect(() => summarizeVisits([two!, one!])).toThrow(RangeError);
  });
});
