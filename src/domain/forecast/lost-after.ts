import { silentShareAt } from "./leaving.ts";
import type { Pace } from "./pace.ts";
import { LONGEST_SILENCE, silence, silenceLeaving } from "./silence.ts";
import { DAYS_PER_WEEK } from "./visit-summary.ts";

/** Nobody counts as gone before so many usual intervals. */
const PATIENCE = 3.5;
/** P(alive) below which a customer counts as gone. */
const GONE = 0.45;
/** So does one whose chance to come within the next intervals falls below this … */
const UNLIKELY_BACK = 0.4;
/** … three usual intervals, … */
const NEXT_INTERVALS = 3;
/** … and at least so many weeks. */
const NEXT_WEEKS = 60 / DAYS_PER_WEEK;
/** Even of customers whom the model thinks loyal for ever, one in a hundred leaves after a visit. */
const LEAST_ODDS = 0.01;
/** A share of the silence: far below a day. */
const EXACT = 1e-4;

/**
 * The silence after which a customer counts as gone: the lost line.
 *
 * Not before the overdue line nor three and a half usual intervals, and then as soon as one of two
 * holds: the customer has more likely left than not, with some margin (P(alive) < 0.45), or is
 * unlikely to come within the next three usual intervals, 60 days at least (P(buys) < 0.4). The
 * second is for businesses where by the model nobody leaves and customers only grow slow; the least
 * odds make sure that it ends.
 *
 * README.md beside this file compares it with other lines, walked forward through eight logs.
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
): number {
  const ahead = Math.max(NEXT_INTERVALS * usual, NEXT_WEEKS);
  const least = Math.max(odds, LEAST_ODDS);
  const isUnlikelyBack = (weeks: number) => {
    const share = silence(paces, weeks);
    return share - silence(paces, weeks + ahead) < UNLIKELY_BACK * (share + least);
  };

  let low = Math.min(LONGEST_SILENCE, Math.max(PATIENCE * usual, overdue));
  let high = silenceLeaving(paces, silentShareAt(odds, GONE));
  if (high <= low || isUnlikelyBack(low)) return low;
  if (!isUnlikelyBack(high)) return high;
  while (high / low > 1 + EXACT) {
    const middle = Math.sqrt(low * high);
    if (isUnlikelyBack(middle)) high = middle;
    else low = middle;
  }
  return high;
}
