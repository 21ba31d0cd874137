import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { SHAPES } from "../../../src/domain/forecast/fit.ts";
import { logLikelihood } from "../../../src/domain/forecast/likelihood.ts";
import { lnPrior } from "../../../src/domain/forecast/prior.ts";
import type { Slope } from "../../../src/domain/forecast/slope.ts";
import { groupVisits } from "../../../src/domain/forecast/visit-groups.ts";
import { summarizeVisits } from "../../../src/domain/forecast/visit-summary.ts";
import { plainLikelihood } from "../../../src/tools/forecast-bench/plain-likelihood.ts";

const first = parseDay("2026-01-01");
const asOf = parseDay("2026-12-31");
const customers = [[], [30], [7, 7, 9], [100, 3], [14, 15, 13, 14, 14, 16], [30], [1, 1, 1]].map(
  (gaps) => {
    let day = first;
    return summarizeVisits([day, ...gaps.map((gap) => (day = addDays(day, gap)))]);
  },
);
const groups = groupVisits(customers, asOf);
const POINT = [0.3, 1.9, -0.4, 0.6, 0.5, -0.2, 0.1, 0.3, -0.6, 0.2, -0.3];

function parametersAt(point: readonly number[]) {
  const [r, alpha, a, b] = point.slice(0, 4).map(Math.exp) as [number, number, number, number];
  const logits = point.slice(4);
  const lnTotal = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
  return { r, alpha, a, b, lnWeights: logits.map((logit) => logit - lnTotal) };
}

function likelihoodAt(point: readonly number[]): Slope {
  return logLikelihood(groups, SHAPES, parametersAt(point));
}

/** For a median gap of four weeks. */
function priorAt(point: readonly number[]): Slope {
  return lnPrior(Float64Array.from(point), parametersAt(point).lnWeights, 4);
}

/** Central differences of a function around POINT. */
function differences(f: (point: readonly number[]) => Slope): number[] {
  const step = 1e-5;
  return POINT.map((_, i) => {
    const [up, down] = [step, -step].map((by) => f(POINT.with(i, POINT[i]! + by)).value);
    return (up! - down!) / (2 * step);
  });
}

describe("logLikelihood", () => {
  it("is the plain formula, customer by customer", () => {
    const parameters = parametersAt(POINT);
    const weights = parameters.lnWeights.map(Math.exp);
    const fit = { ...parameters, k: SHAPES, weights, logLikelihood: 0, customers: 7 };
    expect(likelihoodAt(POINT).value).toBeCloseTo(plainLikelihood(fit, customers, asOf), 9);
  });

  it("has the gradient that differences show", () => {
    const { gradient } = likelihoodAt(POINT);
    expect([...gradient]).toEqual(
      differences(likelihoodAt).map((slope) => expect.closeTo(slope, 6)),
    );
  });

  it("counts equal customers once", () => {
    expect(groups.customers).toBe(7);
    expect(groups.counts).toHaveLength(6);
  });
});

describe("lnPrior", () => {
  it("has the gradient that differences show", () => {
    const { gradient } = priorAt(POINT);
    expect([...gradient]).toEqual(differences(priorAt).map((slope) => expect.closeTo(slope, 6)));
  });

  it("is highest at its own middle", () => {
    // r = 1, α = r · median gap, a = 0.6, b = 1.5, equal weights
    const middle = [0, Math.log(4), Math.log(0.6), Math.log(1.5), ...SHAPES.map(() => 0)];
    expect([...priorAt(middle).gradient]).toEqual(middle.map(() => expect.closeTo(0, 12)));
    expect(priorAt(middle).value).toBeGreaterThan(priorAt(POINT).value);
  });
});
