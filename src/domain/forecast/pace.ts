import gammaln from "@stdlib/math-base-special-gammaln";
import type { Fit } from "./fit.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "./visit-summary.ts";

/**
 * What is known of one customer's rhythm if their gaps have shape k: the hidden Erlang stages pass
 * at a rate that is Gamma(`stages`, `weeks`) distributed, k of them to a gap.
 */
export interface Pace {
  readonly k: number;
  /** Chance that k is this customer's shape, given the visits; sums to 1 over the paces. */
  readonly weight: number;
  /** s = r + kx */
  readonly stages: number;
  /** A + t */
  readonly weeks: number;
}

/**
 * A customer's paces, one a shape of the fit, as known on the day of the last visit.
 *
 * On that day the shapes differ only in how well they explain the gaps, so nothing here depends on
 * today: every later quantity follows from these and the length of the silence.
 */
export function pacesOf(fit: Fit, { visits, firstDay, lastDay, sumLnGap }: VisitSummary): Pace[] {
  const x = visits - 1;
  const t = (lastDay - firstDay) / DAYS_PER_WEEK;
  const explained = fit.k.map((k, i) => {
    const rate = fit.alpha / k;
    const stages = fit.r + k * x;
    const lnWeight =
      Math.log(fit.weights[i]!) +
      (k - 1) * sumLnGap -
      x * gammaln(k) +
      gammaln(stages) +
      fit.r * Math.log(rate) -
      stages * Math.log(rate + t);
    return { k, lnWeight, stages, weeks: rate + t };
  });
  const highest = Math.max(...explained.map(({ lnWeight }) => lnWeight));
  const total = explained.reduce((sum, { lnWeight }) => sum + Math.exp(lnWeight - highest), 0);
  return explained.map(({ k, lnWeight, stages, weeks }) => ({
    k,
    weight: Math.exp(lnWeight - highest) / total,
    stages,
    weeks,
  }));
}
