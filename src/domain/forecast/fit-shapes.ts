import type { Fit } from "./fit.ts";
import { logLikelihood } from "./likelihood.ts";
import { maximize, type Top } from "./maximize.ts";
import type { Parameters } from "./parameters.ts";
import { lnPrior } from "./prior.ts";
import type { Slope } from "./slope.ts";
import { thinned, type VisitGroups } from "./visit-groups.ts";

/** In units of log-likelihood: far below what any quantity of the forecast could notice. */
const TOLERANCE = 1e-6;
/** Groups that the search begins with: its first, long part need not see everybody. */
const SAMPLE = 4000;
/** Weeks, for a business where nobody has come twice. */
const UNKNOWN_GAP = 8;

/**
 * The fit of a mixture over the given shapes.
 *
 * @param shapes shapes k of the gaps; a single one gives the MBG/CNBD-k of the literature
 * @param priors maximum a posteriori when true, maximum likelihood when false
 */
export function fitShapes(groups: VisitGroups, shapes: readonly number[], priors: boolean): Fit {
  const medianGap = typicalGap(groups);
  const heightOf = (some: VisitGroups) => (point: Float64Array) => {
    const parameters = parametersAt(point);
    const likelihood = logLikelihood(some, shapes, parameters);
    return priors ? added(likelihood, lnPrior(point, parameters.lnWeights, medianGap)) : likelihood;
  };
  const logits = shapes.map(() => 0);
  const start = Float64Array.of(0, Math.log(medianGap), Math.log(0.6), Math.log(1.5), ...logits);
  const few = thinned(groups, SAMPLE);
  const first = maximize(heightOf(few), start, TOLERANCE);
  const top = parametersAt(
    few === groups
      ? first.point
      : refined(heightOf(groups), first, few.customers / groups.customers),
  );
  return {
    r: top.r,
    alpha: top.alpha,
    a: top.a,
    b: top.b,
    k: [...shapes],
    weights: top.lnWeights.map(Math.exp),
    logLikelihood: logLikelihood(groups, shapes, top).value,
    customers: groups.customers,
  };
}

/** The top of all customers, near that of a share of them, where the surface curves less by it. */
function refined(height: (point: Float64Array) => Slope, first: Top, share: number): Float64Array {
  const inverse = first.inverse.map((row) => row.map((value) => value * share));
  return maximize(height, first.point, TOLERANCE, inverse).point;
}

function parametersAt(point: Float64Array): Parameters {
  const [r, alpha, a, b] = point.subarray(0, 4).map(Math.exp) as unknown as number[] as [
    number,
    number,
    number,
    number,
  ];
  const logits = [...point.subarray(4)];
  const highest = Math.max(...logits);
  const lnTotal =
    highest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0));
  return { r, alpha, a, b, lnWeights: logits.map((logit) => logit - lnTotal) };
}

function added(one: Slope, other: Slope): Slope {
  return {
    value: one.value + other.value,
    gradient: one.gradient.map((slope, i) => slope + other.gradient[i]!),
  };
}

/** Median over the customers who came back of their mean gap, in weeks. */
function typicalGap(groups: VisitGroups): number {
  const gaps = [...groups.counts.keys()]
    .map((i) => {
      const repeats = groups.repeatValues[groups.repeatIndex[i]!]!;
      return { gap: groups.active[i]! / repeats, repeats, count: groups.counts[i]! };
    })
    .filter(({ repeats }) => repeats > 0)
    .toSorted((one, other) => one.gap - other.gap);
  const half = gaps.reduce((sum, { count }) => sum + count, 0) / 2;
  let passed = 0;
  for (const [i, { gap, count }] of gaps.entries()) {
    passed += count;
    // An even number of customers has its median between the two in the middle.
    if (passed === half) return (gap + gaps[i + 1]!.gap) / 2;
    if (passed > half) return gap;
  }
  return UNKNOWN_GAP;
}
