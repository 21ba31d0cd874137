import type { Fit } from "./fit.ts";
import { type Pace } from "./pace.ts";
import { silence } from "./silence.ts";
import type { VisitSummary } from "./visit-summary.ts";

/**
 * Odds that the customer left for good after the last visit, before any silence: a / (b + x).
 *
 * The mean chance to leave given x visits after which the customer did come back, as odds.
 */
export function leavingOdds(fit: Fit, { visits }: VisitSummary): number {
  return fit.a / (fit.b + visits - 1);
}

/**
 * P(alive) after a silence: 1 / (1 + odds / S), S = P(gap > silence | active).
 *
 * For a mixture this is exactly the mean of the shapes' P(alive)_k weighted by π_k L_k.
 */
export function aliveAfter(odds: number, paces: readonly Pace[], weeks: number): number {
  const silent = silence(paces, weeks);
  return silent / (silent + odds);
}

/** The S at which P(alive) is `alive`; the inverse of {@link aliveAfter}. */
export function silentShareAt(odds: number, alive: number): number {
  return (odds * alive) / (1 - alive);
}
