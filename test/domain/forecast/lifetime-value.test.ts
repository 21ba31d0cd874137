import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import type { Fit } from "../../../src/domain/forecast/fit.ts";
import { forecast } from "../../../src/domain/forecast/forecast.ts";
import { lifetimeValue } from "../../../src/domain/forecast/lifetime-value.ts";
import { summarizeVisits } from "../../../src/domain/forecast/visit-summary.ts";

const visits: Fit = {
  r: 1.3,
  alpha: 5,
  a: 0.43,
  b: 0.82,
  k: [1, 4],
  weights: [0.6, 0.4],
  logLikelihood: 0,
  customers: 0,
};
const asOf = parseDay("2026-07-01");
const customer = {
  visits: summarizeVisits(["2026-01-10", "2026-03-01", "2026-05-20"].map(parseDay)),
  spend: { visits: 3, meanAmount: 100 },
};
const often = summarizeVisits(Array.from({ length: 60 }, (_, i) => addDays(asOf, 4 * (i - 60))));
const YEAR = { months: 12, margin: 1, yearlyDiscount: 0 };

describe("lifetimeValue", () => {
  it("is visits times amount when nothing is discounted", () => {
    const expected = 100 * forecast(visits, customer.visits, asOf, 365.25).expectedVisits;
    expect(lifetimeValue({ visits, spend: null }, customer, asOf, YEAR)).toBeCloseTo(expected, 6);
  });

  it("takes the margin's share", () => {
    const [all, third] = [1, 0.3].map((margin) =>
      lifetimeValue({ visits, spend: null }, customer, asOf, { ...YEAR, margin }),
    );
    expect(third! / all!).toBeCloseTo(0.3, 12);
  });

  it("discounts each month by how far off it is", () => {
    // One month at 10 % a year: 1.1^(−1/12) = 0.992089 of the month's visits.
    const terms = { months: 1, margin: 1, yearlyDiscount: 0.1 };
    const month = 100 * forecast(visits, customer.visits, asOf, 365.25 / 12).expectedVisits;
    const found = lifetimeValue({ visits, spend: null }, customer, asOf, terms)!;
    expect(found / month).toBeCloseTo(0.992089, 6);
  });

  it.each([12, 36, 120])("is the sum over each of %i months, to 1 in 1,000", (months) => {
    const terms = { months, margin: 1, yearlyDiscount: 0.25 };
    for (const each of [customer.visits, summarizeVisits([asOf]), often]) {
      let [sum, before] = [0, 0];
      for (let month = 1; month <= months; month++) {
        const days = (month * 365.25) / 12;
        const { expectedVisits } = forecast(visits, each, asOf, days);
        sum += 1.25 ** (-month / 12) * (expectedVisits - before);
        before = expectedVisits;
      }
      const found = lifetimeValue(
        { visits, spend: null },
        { ...customer, visits: each },
        asOf,
        terms,
      )!;
      expect(Math.abs(found / (100 * sum) - 1)).toBeLessThan(0.001);
    }
  });

  it("grows with the horizon, and less each year", () => {
    const [one, two, three] = [12, 24, 36].map((months) =>
      lifetimeValue({ visits, spend: null }, customer, asOf, {
        months,
        margin: 1,
        yearlyDiscount: 0.1,
      })!,
    ) as [number, number, number];
    expect(two - one).toBeLessThan(one);
    expect(three - two).toBeLessThan(two - one);
    expect(three).toBeGreaterThan(two);
  });

  it("cannot tell without an amount", () => {
    const unpriced = { ...customer, spend: { visits: 0, meanAmount: 0 } };
    expect(lifetimeValue({ visits, spend: null }, unpriced, asOf, YEAR)).toBeNull();
  });
});
