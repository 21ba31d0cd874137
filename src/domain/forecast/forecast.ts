import type { Day } from "../day.ts";
import { expectedVisitsAt } from "./expected-visits.ts";
import type { Fit } from "./fit.ts";
import { leavingOdds } from "./leaving.ts";
import { type Pace, pacesOf } from "./pace.ts";
import { silence, silenceAt } from "./silence.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "./visit-summary.ts";

const DAYS_PER_MONTH = 365.25 / 12;
/** A shape with less than this share of P(alive) adds nothing to a mean. */
const UNLIKELY = 1e-6;

/** What to expect of one customer. */
export interface Forecast {
  /** Chance that the customer has not left for good. */
  readonly pAlive: number;
  /** Chance of at least one visit within the days asked about. */
  readonly pBuy: number;
  /** Expected number of visits within them. */
  readonly expectedVisits: number;
}

/**
 * What to expect of a customer within the next days.
 *
 * With S(g) = P(gap > g | active) and o the odds to have left after the last visit,
 * P(alive) = S(g) / (S(g) + o) and P(buys within H) = (S(g) − S(g+H)) / (S(g) + o).
 *
 * @param asOf the day known up to, not before the last visit
 * @param days H, at least 0
 * @throws RangeError when `asOf` lies before the last visit or `days` is negative
 */
export function forecast(fit: Fit, summary: VisitSummary, asOf: Day, days: number): Forecast {
  if (asOf < summary.lastDay) throw new RangeError("as of a day before the last visit");
  if (!(days >= 0)) throw new RangeError("a negative number of days");
  const paces = pacesOf(fit, summary);
  const odds = leavingOdds(fit, summary);
  const silent = (asOf - summary.lastDay) / DAYS_PER_WEEK;
  const weeks = days / DAYS_PER_WEEK;
  const stillSilent = silence(paces, silent);
  const all = stillSilent + odds;
  return {
    pAlive: stillSilent / all,
    pBuy: Math.max(0, stillSilent - silence(paces, silent + weeks)) / all,
    expectedVisits:
      weeks === 0 ? 0 : expectedOver(fit, summary, silent, weeks, sharesOf(paces, silent, odds)),
  };
}

/** The paces with their shares of P(alive): each the chance to be active with that shape. */
function sharesOf(paces: readonly Pace[], silent: number, odds: number) {
  const shares = paces.map((pace) => ({ pace, silent: pace.weight * silenceAt(pace, silent) }));
  const total = shares.reduce((sum, share) => sum + share.silent, 0);
  return shares
    .filter((share) => share.silent > UNLIKELY * total)
    .map((share) => ({ pace: share.pace, share: share.silent / (total + odds) }));
}

function expectedOver(
  { a, b }: Fit,
  { visits }: VisitSummary,
  silent: number,
  weeks: number,
  shares: readonly { pace: Pace; share: number }[],
): number {
  // c_{n+1} / c_n = (b + x + n) / (a + b + x + n)
  const stay = (visit: number) => (b + visits - 1 + visit) / (a + b + visits - 1 + visit);
  return shares.reduce(
    (sum, { pace, share }) => sum + share * expectedVisitsAt(pace, silent, weeks, stay),
    0,
  );
}

/** Visits a month (a twelfth of a year) while active: the mean of the customer's own rate. */
export function monthlyVisits(fit: Fit, summary: VisitSummary): number {
  const weekly = pacesOf(fit, summary).reduce(
    (sum, { k, weight, stages, weeks }) => sum + (weight * stages) / (k * weeks),
    0,
  );
  return (weekly / DAYS_PER_WEEK) * DAYS_PER_MONTH;
}
