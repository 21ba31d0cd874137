import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { expectedAmount, fitSpend, type SpendFit } from "../../../src/domain/forecast/spend.ts";
import { readLog } from "./read-log.ts";

/** Of each customer, the visits after the first and their mean amount, as in the paper. */
function repeatSpend(file: string, to: string) {
  const asOf = parseDay(to);
  return [...readLog(file)!.values()].map((rows) => {
    const byDay = new Map<number, number>();
    for (const { day, amount } of rows) {
      if (day <= asOf) byDay.set(day, (byDay.get(day) ?? 0) + amount);
    }
    const amounts = [...byDay].toSorted(([one], [other]) => one - other).slice(1);
    const total = amounts.reduce((sum, [, amount]) => sum + amount, 0);
    return { visits: amounts.length, meanAmount: total / Math.max(1, amounts.length) };
  });
}

describe("fitSpend", () => {
  it("finds the published maximum of the CDNOW sample", () => {
    // Fader & Hardie (2013), table 2: p 6.25, q 3.74, v 15.44.
    const fit = fitSpend(repeatSpend("cdnow_sample.csv", "1997-09-30"), { priors: false })!;
    expect(fit.p).toBeCloseTo(6.25, 2);
    expect(Math.abs(fit.q / 3.74 - 1)).toBeLessThan(0.005);
    expect(Math.abs(fit.v / 15.44 - 1)).toBeLessThan(0.005);
    expect(Math.abs(fit.logLikelihood + 4055.918)).toBeLessThan(0.01);
  });

  it("is hardly moved by its priors where there is much to learn from", () => {
    const customers = repeatSpend("cdnow_sample.csv", "1997-09-30");
    const [free, held] = [fitSpend(customers, { priors: false })!, fitSpend(customers)!];
    for (const of of [
      { visits: 2, meanAmount: 22.345 },
      { visits: 0, meanAmount: 0 },
    ]) {
      expect(expectedAmount(held, of)! / expectedAmount(free, of)!).toBeCloseTo(1, 2);
    }
  });

  it("counts in any currency alike", () => {
    const customers = [12, 30, 8, 55].map((meanAmount, i) => ({ visits: i + 1, meanAmount }));
    const dear = customers.map((each) => ({ ...each, meanAmount: each.meanAmount * 1e6 }));
    const [one, other] = [fitSpend(customers)!, fitSpend(dear)!];
    expect(other.v / one.v / 1e6).toBeCloseTo(1, 6);
    expect(other.p / one.p).toBeCloseTo(1, 6);
  });

  it("is null when nothing was paid", () => {
    expect(fitSpend([])).toBeNull();
    expect(fitSpend([{ visits: 3, meanAmount: 0 }])).toBeNull();
    expect(fitSpend([{ visits: 0, meanAmount: 10 }])).toBeNull();
  });

  it.each([
    { name: "one customer", customers: [{ visits: 1, meanAmount: 500 }] },
    {
      name: "all alike",
      customers: Array.from({ length: 20 }, () => ({ visits: 4, meanAmount: 500 })),
    },
    {
      name: "no repeats",
      customers: [300, 500, 700].map((meanAmount) => ({ visits: 1, meanAmount })),
    },
    {
      name: "one giant",
      customers: [
        ...Array.from({ length: 15 }, () => ({ visits: 2, meanAmount: 500 })),
        { visits: 1, meanAmount: 5e5 },
      ],
    },
  ])("expects something between the means: $name", ({ customers }) => {
    const fit = fitSpend(customers)!;
    const means = customers.map((each) => each.meanAmount);
    for (const each of customers) {
      const amount = expectedAmount(fit, each)!;
      expect(amount).toBeGreaterThan(Math.min(...means) * 0.3);
      expect(amount).toBeLessThan(Math.max(...means) * 3);
    }
  });
});

describe("expectedAmount", () => {
  const fit: SpendFit = { p: 6.25, q: 3.74, v: 15.44, logLikelihood: 0 };

  it.each([
    { visits: 2, meanAmount: 22.345, expected: 24.66 },
    { visits: 1, meanAmount: 11.77, expected: 18.92 },
    { visits: 0, meanAmount: 0, expected: 35.22 },
    { visits: 7, meanAmount: 73.7414286, expected: 71.47 },
  ])("is the published $expected after $visits", ({ visits, meanAmount, expected }) => {
    expect(expectedAmount(fit, { visits, meanAmount })).toBeCloseTo(expected, 2);
  });

  it("is the customer's own mean where the business has none", () => {
    expect(expectedAmount(null, { visits: 2, meanAmount: 40 })).toBe(40);
    expect(expectedAmount(null, { visits: 0, meanAmount: 0 })).toBeNull();
  });

  it("takes a mean below zero as nothing", () => {
    // p v / (p + q − 1) = 6.25 · 15.44 / 8.99
    expect(expectedAmount(fit, { visits: 1, meanAmount: -5 })).toBeCloseTo(10.734, 3);
  });
});
