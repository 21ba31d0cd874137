import { silentShareAt } from "./leaving.ts";
import type { Pace } from "./pace.ts";
import { LONGEST_SILENCE, silence, silenceLeaving } from "./silence.ts";
import { DAYS_PER_WEEK } from "./visit-summary.ts";

/** When a silence counts as a departure. */
export interface LostRule {
  /** Nobody is gone before so many usual intervals. */
  readonly patience: number;
  /** P(alive) below which a customer is gone. */
  readonly alive: number;
  /** P(buys within the next three usual intervals, 60 days at least) below which one is gone. */
  readonly back: number;
  /** The least odds to have left after a visit: even of the most loyal some do. */
  readonly leastOdds: number;
}

/** The rule of the product, chosen on eight logs: README.md beside this file has the others. */
export const LOST_RULE: LostRule = { patience: 3.5, alive: 0.45, back: 0.4, leastOdds: 0.01 };

const NEXT_INTERVALS = 3;
const NEXT_WEEKS = 60 / DAYS_PER_WEEK;
/** A share of the silence: far below a day. */
const EXACT = 1e-4;

/**
 * The silence after which a customer counts as gone: the lost line.
 *
 * Not before the overdue line nor three and a half usual intervals, and then as soon as one of two
 * holds: the customer has more likely left than not, with some margin, or is unlikely to come within
 * the next three usual intervals. The second is for businesses where by the model nobody leaves and
 * customers only grow slow; the least odds make sure that it ends.
 *
 * @param odds    to have left after the last visit
 * @param usual   the usual interval, weeks
 * @param overdue the silence that makes overdue, weeks
 * @returns weeks, at most {@link LONGEST_SILENCE}
 */
export function lostAfter(
  paces: readonly Pace[],
  odds: number,
  usual: number,
  overdue: number,
  rule: LostRule = LOST_RULE,
): number {
  const ahead = Math.max(NEXT_INTERVALS * usual, NEXT_WEEKS);
  const least = Math.max(odds, rule.leastOdds);
  const isUnlikelyBack = (weeks: number) => {
    const share = silence(paces, weeks);
    return share - silence(paces, weeks + ahead) < rule.back * (share + least);
  };

  let low = Math.min(LONGEST_SILENCE, Math.max(rule.patience * usual, overdue));
  let high = silenceLeaving(paces, silentShareAt(odds, rule.alive));
  if (high <= low || isUnlikelyBack(low)) return low;
  if (!isUnlikelyBack(high)) return high;
  while (high / low > 1 + EXACT) {
    const middle = Math.sqrt(low * high);
    if (isUnlikelyBack(middle)) high = middle;
    else low = middle;
  }
  return high;
}
