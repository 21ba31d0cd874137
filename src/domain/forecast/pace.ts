import gammaln from "@stdlib/math-base-special-gammaln";
import type { Fit } from "./fit.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "./visit-summary.ts";

/**
 * What is known of one customer's rhythm if their gaps have shape k: the hidden Erlang stages pass
 * at a rate that is Gamma(`stages`, `weeks`) distributed, k of them to a gap.
 */
export interface Tempo {
  readonly k: number;
  /** s = r + kx */
  readonly stages: number;
  /** A + t */
  readonly weeks: number;
}

/** A tempo, and how likely it is that this shape is the customer's. */
export interface Pace extends Tempo {
  /** Chance that k is this customer's shape, given the visits; sums to 1 over the paces. */
  readonly weight: number;
}

/** A customer's tempo by each shape of the fit, as known on the day of the last visit. */
export function temposOf(fit: Fit, { visits, firstDay, lastDay }: VisitSummary): Tempo[] {
  const x = visits - 1;
  const t = (lastDay - firstDay) / DAYS_PER_WEEK;
  return fit.k.map((k) => ({ k, stages: fit.r + k * x, weeks: fit.alpha / k + t }));
}

/**
 * A customer's paces, one a shape of the fit, as known on the day of the last visit.
 *
 * On that day the shapes differ only in how well they explain the gaps, so nothing here depends on
 * today: every later quantity follows from these and the length of the silence.
 */
export function pacesOf(fit: Fit, summary: VisitSummary): Pace[] {
  const x = summary.visits - 1;
  const tempos = temposOf(fit, summary);
  const lnWeights = tempos.map(
    ({ k, stages, weeks }, i) =>
      Math.log(fit.weights[i]!) +
      (k - 1) * summary.sumLnGap -
      x * gammaln(k) +
      gammaln(stages) +
      fit.r * Math.log(fit.alpha / k) -
      stages * Math.log(weeks),
  );
  const highest = Math.max(...lnWeights);
  const weights = lnWeights.map((lnWeight) => Math.exp(lnWeight - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return tempos.map((tempo, i) => ({ ...tempo, weight: weights[i]! / total }));
}
