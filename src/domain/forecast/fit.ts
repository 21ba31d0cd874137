import type { Day } from "../day.ts";
import { fitShapes } from "./fit-shapes.ts";
import { groupVisits } from "./visit-groups.ts";
import type { VisitSummary } from "./visit-summary.ts";

/** How the customers of one business behave; time in weeks. */
export interface Fit {
  /** Rates are Gamma distributed over the customers: shape r, rate α (α/k for gaps of shape k). */
  readonly r: number;
  readonly alpha: number;
  /** Chances to leave after a visit are Beta distributed over the customers. */
  readonly a: number;
  readonly b: number;
  /** Shapes of the gaps, from at random (1) to like a clock (12), … */
  readonly k: readonly number[];
  /** … and the share of the customers with each. */
  readonly weights: readonly number[];
  /** Of the data alone, without the prior. */
  readonly logLikelihood: number;
  readonly customers: number;
}

/** Shapes of gaps that the mixture is made of. */
export const SHAPES: readonly number[] = [1, 2, 3, 4, 6, 8, 12];

/**
 * Learns how the customers of a business behave.
 *
 * @param summaries the customers, at least one visit each, none after `asOf`; in any order
 * @param options   `singleK` takes the one shape with the highest likelihood instead of the mixture;
 *                  `priors: false` is plain maximum likelihood, which can degenerate in a small business
 * @throws RangeError when a visit lies after `asOf`
 */
export function fitModel(
  summaries: readonly VisitSummary[],
  asOf: Day,
  { singleK = false, priors = true }: { singleK?: boolean; priors?: boolean } = {},
): Fit {
  const groups = groupVisits(summaries, asOf);
  if (!singleK) return fitShapes(groups, SHAPES, priors);
  return SHAPES.map((k) => fitShapes(groups, [k], priors)).reduce((best, fit) =>
    fit.logLikelihood > best.logLikelihood ? fit : best,
  );
}
