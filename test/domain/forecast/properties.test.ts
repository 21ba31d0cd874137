import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, parseDay } from "../../../src/domain/day.ts";
import { type Fit, fitModel, SHAPES } from "../../../src/domain/forecast/fit.ts";
import { forecast, monthlyVisits } from "../../../src/domain/forecast/forecast.ts";
import { timetable } from "../../../src/domain/forecast/timetable.ts";
import { summarizeVisits, type VisitSummary } from "../../../src/domain/forecast/visit-summary.ts";
import { readLog, visitDays } from "./read-log.ts";

const START = parseDay("2020-01-01");
const SILENCES = [0, 1, 6, 20, 45, 90, 200, 500, 1500, 5000];
/** Beyond it silences are not told apart. */
const HUNDRED_YEARS = 36_526;
const RULES = { sensitivity: 0.9, lostLine: "model" } as const;

/** A customer who first came on START, as gaps in days and the silence since. */
const behaviour = fc.record({
  gaps: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 10 }),
  silence: fc.integer({ min: 0, max: 900 }),
});
const business = fc.array(behaviour, { minLength: 1, maxLength: 25 });

const parameter = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

/** Any fit that the priors allow, and some that they do not. */
const anyFit: fc.Arbitrary<Fit> = fc
  .record({
    r: parameter(0.05, 30),
    alpha: parameter(0.05, 1000),
    a: parameter(0.01, 30),
    b: parameter(0.01, 30),
    shares: fc.array(parameter(1e-9, 1), { minLength: SHAPES.length, maxLength: SHAPES.length }),
  })
  .map(({ shares, ...rest }) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const weights = shares.map((share) => share / total);
    return { ...rest, k: SHAPES, weights, logLikelihood: 0, customers: 1 };
  });

/** One customer with up to a thousand gaps, all in fifty years. */
const anyCustomer = fc
  .record({
    count: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1000 })),
    longest: fc.integer({ min: 1, max: 18 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ count, longest, seed }) => {
    const gaps = Array.from({ length: count }, (_, i) => 1 + ((seed + 7919 * i * i) % longest));
    return customerOf(gaps);
  });

function customerOf(gaps: readonly number[], scale = 1): VisitSummary {
  let day = START;
  return summarizeVisits([day, ...gaps.map((gap) => (day = addDays(day, gap * scale)))]);
}

/** The customers, and the day on which the last of them has been silent as long as said. */
function summariesOf(customers: readonly { gaps: number[]; silence: number }[], scale = 1) {
  const summaries = customers.map(({ gaps }) => customerOf(gaps, scale));
  const asOf = Math.max(
    ...summaries.map(({ lastDay }, i) => lastDay + customers[i]!.silence * scale),
  ) as Day;
  return { summaries, asOf };
}

function usualOf(fit: Fit, customer: VisitSummary): number {
  return timetable(fit, customer, RULES).usualDays;
}

describe("timetable", () => {
  it("has due ≤ overdue ≤ lost and at risk ≤ lost, all after the last visit and finite", () => {
    const lostLine = fc.constantFrom("model" as const, "seeds" as const);
    const sensitivity = fc.constantFrom(0.8, 0.9, 0.95);
    fc.assert(
      fc.property(anyFit, anyCustomer, lostLine, sensitivity, (fit, customer, line, share) => {
        const dates = timetable(fit, customer, { sensitivity: share, lostLine: line });
        expect(dates.dueOn).toBeGreaterThan(customer.lastDay);
        expect(dates.dueOn).toBeLessThanOrEqual(dates.overdueOn);
        expect(dates.overdueOn).toBeLessThanOrEqual(dates.lostOn);
        expect(dates.atRiskOn).toBeGreaterThan(customer.lastDay);
        expect(dates.atRiskOn).toBeLessThanOrEqual(dates.lostOn);
        expect(dates.lostOn - customer.lastDay).toBeLessThanOrEqual(HUNDRED_YEARS);
        for (const day of [dates.dueOn, dates.overdueOn, dates.atRiskOn, dates.lostOn]) {
          expect(Number.isInteger(day)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("grows in proportion to the gaps of the business", () => {
    fc.assert(
      fc.property(business, fc.integer({ min: 2, max: 6 }), (customers, scale) => {
        fc.pre(customers.some(({ gaps }) => gaps.length > 0));
        const [one, other] = [summariesOf(customers), summariesOf(customers, scale)];
        const [fit, scaled] = [one, other].map((each) => fitModel(each.summaries, each.asOf));
        const ratios = one.summaries
          .map((customer, i) => [usualOf(fit!, customer), usualOf(scaled!, other.summaries[i]!)])
          .filter(([, after]) => after! < HUNDRED_YEARS)
          .map(([before, after]) => after! / before! / scale);
        expect(ratios.filter((ratio) => Math.abs(ratio - 1) > 0.01)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("forecast", () => {
  it("never has P(alive) rise from day to day without a visit", () => {
    fc.assert(
      fc.property(anyFit, anyCustomer, (fit, customer) => {
        let before = 1;
        for (const silence of SILENCES) {
          const { pAlive } = forecast(fit, customer, addDays(customer.lastDay, silence), 0);
          expect(pAlive).toBeLessThanOrEqual(before + 1e-12);
          before = pAlive;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives probabilities in [0, 1] and finite visits for a thousand visits and fifty years", () => {
    fc.assert(
      fc.property(
        anyFit,
        anyCustomer,
        fc.constantFrom(...SILENCES, 18_000),
        fc.constantFrom(1, 30, 182, 1096),
        (fit, customer, silence, days) => {
          const asOf = addDays(customer.lastDay, silence);
          const { pAlive, pBuy, expectedVisits } = forecast(fit, customer, asOf, days);
          expect(pAlive).toBeGreaterThanOrEqual(0);
          expect(pAlive).toBeLessThanOrEqual(1);
          expect(pBuy).toBeGreaterThanOrEqual(0);
          expect(pBuy).toBeLessThanOrEqual(pAlive + 1e-12);
          expect(expectedVisits).toBeGreaterThanOrEqual(pBuy * (1 - 1e-5));
          expect(expectedVisits).toBeLessThan(Infinity);
          expect(monthlyVisits(fit, customer)).toBeGreaterThan(0);
          expect(monthlyVisits(fit, customer)).toBeLessThan(Infinity);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("expects more of a longer time", () => {
    fc.assert(
      fc.property(anyFit, anyCustomer, (fit, customer) => {
        const asOf = addDays(customer.lastDay, 14);
        const [month, year] = [30, 365].map((days) => forecast(fit, customer, asOf, days));
        expect(year!.pBuy).toBeGreaterThanOrEqual(month!.pBuy);
        expect(year!.expectedVisits).toBeGreaterThanOrEqual(month!.expectedVisits * (1 - 1e-9));
      }),
      { numRuns: 100 },
    );
  });
});

describe("fitModel", () => {
  it("finds finite parameters for any business", () => {
    fc.assert(
      fc.property(business, fc.boolean(), (customers, singleK) => {
        const { summaries, asOf } = summariesOf(customers);
        const fit = fitModel(summaries, asOf, { singleK });
        for (const value of [fit.r, fit.alpha, fit.a, fit.b]) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(Infinity);
        }
        expect(fit.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("takes a thousand visits and fifty years", () => {
    const gaps = Array.from({ length: 1000 }, (_, i) => 1 + ((i * i) % 18));
    const { summaries, asOf } = summariesOf([
      { gaps, silence: 9000 },
      { gaps: [], silence: 0 },
    ]);
    const fit = fitModel(summaries, asOf);
    expect(fit.r * fit.alpha * fit.a * fit.b).toBeLessThan(Infinity);
    expect(forecast(fit, summaries[0]!, asOf, 365).pAlive).toBeLessThan(0.01);
  });

  it("learns the rhythm of customers who are all alike", () => {
    const monthly = Array.from({ length: 15 }, () => customerOf([30, 30, 30]));
    const fit = fitModel(monthly, addDays(START, 100));
    const { usualDays, overdueOn, lostOn } = timetable(fit, monthly[0]!, RULES);
    expect(Math.abs(usualDays - 30)).toBeLessThan(1.5);
    expect(overdueOn - monthly[0]!.lastDay).toBeLessThan(60);
    expect(lostOn - monthly[0]!.lastDay).toBeLessThan(150);
  });

  it("tells customers who all came once on one day", () => {
    const once = Array.from({ length: 30 }, () => customerOf([]));
    const fit = fitModel(once, START);
    expect(forecast(fit, once[0]!, START, 90).pBuy).toBeGreaterThan(0);
    expect(timetable(fit, once[0]!, RULES).lostOn).toBeGreaterThan(START);
  });
});

// By plain likelihood up to one in five of such businesses has everybody alive, or nobody, for ever.
describe.each([
  { file: "cdnow_sample.csv", to: "1997-09-30" },
  { file: "grocery.csv", to: "2006-12-31" },
  { file: "uci_online_retail.csv", to: "2011-09-09" },
  { file: "salon.csv", to: "2018-06-15" },
  { file: "apparel.csv", to: "2008-06-30" },
  { file: "coffee_cards.csv", to: "2024-12-22" },
])("a small business drawn from $file", ({ file, to }) => {
  const asOf = parseDay(to);
  const log = readLog(file);
  const all = log && visitDays(log, asOf).map(summarizeVisits);

  it.for([5, 15, 30, 60])(
    "of %i customers has an answer that moves with the silence",
    (size, test) => {
      const base = all ?? test.skip("the purchase logs do not lie beside the project");
      const places = fc.uniqueArray(fc.nat(base.length - 1), { minLength: size, maxLength: size });
      fc.assert(
        fc.property(places, (drawn) => {
          const customers = drawn.map((place) => base[place]!);
          const fit = fitModel(customers, asOf);
          expect(Math.max(...aliveAfter(fit, customers, 0))).toBeGreaterThan(0.05);
          expect(Math.min(...aliveAfter(fit, customers, 20))).toBeLessThan(0.95);
          for (const customer of customers) {
            const { usualDays, lostOn } = timetable(fit, customer, RULES);
            expect(usualDays).toBeGreaterThan(0);
            expect(lostOn - customer.lastDay).toBeLessThanOrEqual(HUNDRED_YEARS);
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});

/** P(alive) of each customer after a silence of so many of their usual intervals. */
function aliveAfter(fit: Fit, customers: readonly VisitSummary[], intervals: number): number[] {
  return customers.map((customer) => {
    const silence = Math.round(intervals * usualOf(fit, customer));
    return forecast(fit, customer, addDays(customer.lastDay, silence), 0).pAlive;
  });
}
