import { describe, expect, it } from "vitest";
import { addDays, type Day, parseDay } from "../../../src/domain/day.ts";
import type { Fit } from "../../../src/domain/forecast/fit.ts";
import { fitModel } from "../../../src/domain/forecast/fit.ts";
import { forecast, monthlyVisits } from "../../../src/domain/forecast/forecast.ts";
import { leavingOdds } from "../../../src/domain/forecast/leaving.ts";
import { pacesOf } from "../../../src/domain/forecast/pace.ts";
import { silence, silenceAt, silenceLeaving } from "../../../src/domain/forecast/silence.ts";
import { summarizeVisits, type VisitSummary } from "../../../src/domain/forecast/visit-summary.ts";
import { readLog, visitDays } from "./read-log.ts";

const ABSENT = "the purchase logs do not lie beside the project";
const AS_OF = parseDay("1997-09-30");

/** A customer by x, t and T in weeks (and ℓ), seen from AS_OF. */
function customer(x: number, t: number, T: number, sumLnGap = 0): VisitSummary {
  const firstDay = addDays(AS_OF, -Math.round(T * 7));
  return { visits: x + 1, firstDay, lastDay: addDays(firstDay, Math.round(t * 7)), sumLnGap };
}

/** A fit of a single shape; `rate` is what BTYDplus calls alpha, α / k. */
function single(k: number, r: number, rate: number, a: number, b: number): Fit {
  return { r, alpha: k * rate, a, b, k: [k], weights: [1], logLikelihood: 0, customers: 0 };
}

/** Each value to within half of the last of so many digits. */
function near(values: readonly number[], digits: number) {
  return values.map((value) => expect.closeTo(value, digits));
}

function silentWeeks({ lastDay }: VisitSummary, asOf: Day): number {
  return (asOf - lastDay) / 7;
}

// From R's BTYDplus 1.2.0 and exact quadrature, at the fits printed to four digits.
describe("the forecast of CDNOW customers by MBG/NBD", () => {
  const fit = single(1, 0.5248, 6.1831, 0.8914, 1.614);
  const customers = [
    customer(2, 30.42857143, 38.8571429),
    customer(0, 0, 38.4285714),
    customer(1, 1.71428571, 38.8571429),
    customer(0, 0, 38.8571429),
    customer(0, 0, 34.4285714),
  ];

  it("has the published P(alive)", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 7).pAlive);
    expect(found).toEqual(near([0.706135, 0.390916, 0.170949, 0.389722, 0.402717], 4));
  });

  it("has the published visits in 39 weeks", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 39 * 7).expectedVisits);
    expect(found).toEqual(near([1.262747, 0.155743, 0.188942, 0.153966, 0.174208], 3));
  });

  it("has the published P(buys within 26 weeks)", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 26 * 7).pBuy);
    expect(found).toEqual(near([0.48266852, 0.0837205, 0.08562053, 0.08290008, 0.09210983], 4));
  });
});

describe("the forecast of grocery customers by MBG/CNBD-2", () => {
  const fit = single(2, 1.3292, 2.8126, 0.4247, 0.79);
  const customers = [
    customer(0, 0, 52),
    customer(1, 50.2857143, 52, 3.91772103),
    customer(19, 48.5714286, 52, 16.95217884),
    customer(0, 0, 52),
    customer(2, 40.4285714, 52, 6.01266675),
  ];
  it("has the published P(alive)", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 7).pAlive);
    expect(found).toEqual(near([0.075091, 0.807188, 0.927063, 0.075091, 0.797782], 4));
  });

  it("has the exact visits in 52 weeks", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 52 * 7).expectedVisits);
    expect(found).toEqual(near([0.06415572, 1.050081, 15.254367, 0.06415572, 1.974686], 3));
  });

  it("has the exact P(buys within 26 weeks)", () => {
    const found = customers.map((each) => forecast(fit, each, AS_OF, 26 * 7).pBuy);
    expect(found).toEqual(near([0.02983438, 0.37723138, 0.927062, 0.02983438, 0.63284864], 4));
  });

  it("has the exact quantiles of the next gap, in weeks", () => {
    const paces = customers.map((each) => pacesOf(fit, each));
    const half = paces.map((each) => silenceLeaving(each, 0.5));
    const tenth = paces.map((each) => silenceLeaving(each, 0.1));
    expect(half).toEqual(near([4.6462764, 29.6973256, 2.211797, 4.6462764, 14.5235236], 2));
    expect(tenth).toEqual(near([25.9578922, 96.5401838, 5.2723792, 25.9578922, 41.5133714], 1));
  });

  it("has the exact chance of so long a silence", () => {
    const found = customers.map((each) => silence(pacesOf(fit, each), silentWeeks(each, AS_OF)));
    expect(found).toEqual(near([0.04364526, 0.99328809, 0.27278006, 0.04364526, 0.60055233], 4));
  });
});

// From an independent implementation in numpy: P(alive), P(buys within 26 weeks), P(gap > now | active)
// and visits in so many weeks, of the first five customers of each log.
describe.each([
  {
    file: "cdnow_sample.csv",
    to: "1997-09-30",
    weeks: 39,
    pAlive: [0.698366, 0.149584, 0.361168, 0.361168, 0.361168],
    pBuy: [0.483408, 0.076161, 0.08047, 0.08047, 0.08047],
    silent: [0.592652, 0.063365, 0.335754, 0.335754, 0.335754],
    visits: [1.259816, 0.167701, 0.147437, 0.147437, 0.147437],
  },
  {
    file: "grocery.csv",
    to: "2006-12-31",
    weeks: 52,
    pAlive: [0.084835, 0.8052, 0.869331, 0.084835, 0.829867],
    pBuy: [0.032113, 0.296526, 0.869331, 0.032113, 0.742004],
    silent: [0.048797, 0.983756, 0.149808, 0.048797, 0.773743],
    visits: [0.066848, 0.934033, 14.924998, 0.066848, 2.045949],
  },
])("the forecast of $file by the mixture", ({ file, to, weeks, pAlive, pBuy, silent, visits }) => {
  const log = readLog(file);
  const asOf = parseDay(to);

  it("has the known values", ({ skip }) => {
    const customers = visitDays(log ?? skip(ABSENT), asOf).map(summarizeVisits);
    const fit = fitModel(customers, asOf);
    const first = customers.slice(0, 5);
    const half = first.map((each) => forecast(fit, each, asOf, 26 * 7));
    const long = first.map((each) => forecast(fit, each, asOf, weeks * 7).expectedVisits);
    expect(half.map((each) => each.pAlive)).toEqual(near(pAlive, 3));
    expect(half.map((each) => each.pBuy)).toEqual(near(pBuy, 3));
    expect(long).toEqual(near(visits, 3));
    expect(first.map((each) => silenceToday(fit, each, asOf))).toEqual(near(silent, 3));
  });
});

/** S_k weighted by π_k L_k as of today, silence and leaving included. */
function silenceToday(fit: Fit, each: VisitSummary, asOf: Day): number {
  const odds = leavingOdds(fit, each);
  const paces = pacesOf(fit, each).map((pace) => {
    const share = silenceAt(pace, silentWeeks(each, asOf));
    return { share, weight: pace.weight * (share + odds) };
  });
  const total = paces.reduce((sum, { weight }) => sum + weight, 0);
  return paces.reduce((sum, { share, weight }) => sum + (share * weight) / total, 0);
}

describe("forecast", () => {
  const fit = single(1, 0.5248, 6.1831, 0.8914, 1.614);

  it("expects of a new customer what the business expects of anybody", () => {
    // k = 1, r = 1, a = b = 1: E[X(t)] = Σ_n B(1, 1+n)/B(1, 1) · zⁿ = Σ_n zⁿ / (n + 1), which is
    // −ln(1 − z)/z − 1 with z = t / (α + t) = 1/2: 2 ln 2 − 1.
    const anybody = single(1, 1, 4, 1, 1);
    const found = forecast(anybody, customer(0, 0, 0), AS_OF, 4 * 7).expectedVisits;
    expect(found).toBeCloseTo(2 * Math.LN2 - 1, 8);
  });

  it("expects nothing of no time", () => {
    const now = forecast(fit, customer(2, 30, 39), AS_OF, 0);
    expect(now.pBuy).toBe(0);
    expect(now.expectedVisits).toBe(0);
  });

  it("refuses to look from before the last visit", () => {
    expect(() => forecast(fit, customer(0, 0, 1), addDays(AS_OF, -8), 7)).toThrow(RangeError);
  });
});

describe("monthlyVisits", () => {
  it("is the posterior mean rate", () => {
    // k = 1, r = 1, α = 2, x = 3 in t = 10 weeks: (1 + 3) / (2 + 10) = 1/3 a week;
    // a month has 365.25 / 12 / 7 = 4.348214 weeks, so 1.449405 visits.
    const found = monthlyVisits(single(1, 1, 2, 1, 1), customer(3, 10, 30));
    expect(found).toBeCloseTo(1.449405, 6);
  });

  it("counts k stages to a visit", () => {
    // k = 2, r = 1, A = 2: (1 + 2·3) / (2 · (2 + 10)) = 7/24 a week, 1.268229 a month.
    expect(monthlyVisits(single(2, 1, 2, 1, 1), customer(3, 10, 30))).toBeCloseTo(1.268229, 6);
  });
});
