import type { Fit } from "./fit.ts";
import { logLikelihood, type Parameters, type Slope } from "./likelihood.ts";
import { maximize } from "./maximize.ts";
import { lnPrior } from "./prior.ts";
import type { VisitGroups } from "./visit-groups.ts";

/** In units of log-likelihood: far below what any quantity of the forecast could notice. */
const TOLERANCE = 1e-6;
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
  const climbed = (point: Float64Array): Slope => {
    const parameters = parametersAt(point);
    const likelihood = logLikelihood(groups, shapes, parameters);
    return priors ? added(likelihood, lnPrior(point, parameters.lnWeights, medianGap)) : likelihood;
  };
  const start = Float64Array.of(0, Math.log(medianGap), Math.log(0.6), Math.log(1.5));
  const logits = shapes.map(() => 0);
  const top = parametersAt(maximize(climbed, Float64Array.of(...start, ...logits), TOLERANCE));
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
