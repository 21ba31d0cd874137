import type { Day } from "./day.ts";
import type { MinorUnits } from "./money.ts";
import type { Visit } from "./purchase-days.ts";

/**
 * All that the forecast needs to know of one customer's visits, as sums that a new visit can be
 * added to without reading the old ones again. A customer without a visit has none (null).
 */
export interface Rhythm {
  /** At least 1. */
  readonly visits: number;
  readonly firstDay: Day;
  /** From here on the customer counts as a regular; null with a single visit. */
  readonly secondDay: Day | null;
  readonly lastDay: Day;
  /** Sum of the logarithms of the gaps in *weeks*. */
  readonly sumLnGap: number;
  /** Sum of the squared gaps, in days². */
  readonly sumGapSquared: number;
  /** Net of all purchases and refunds; may be zero or below. */
  readonly spend: MinorUnits;
  /** Visits that have an amount, a free one (0) included. */
  readonly pricedVisits: number;
}

/**
 * The rhythm with one visit more.
 *
 * @param rhythm null before the first visit
 * @param amount net of the day; null where it has no amount
 * @throws RangeError when `day` is not after the last visit
 */
export function addVisit(rhythm: Rhythm | null, day: Day, amount: MinorUnits | null): Rhythm {
  if (rhythm === null) return firstVisit(day, amount);

  const gap = day - rhythm.lastDay;
  if (gap <= 0) throw new RangeError("visits out of order");
  return {
    visits: rhythm.visits + 1,
    firstDay: rhythm.firstDay,
    secondDay: rhythm.secondDay ?? day,
    lastDay: day,
    sumLnGap: rhythm.sumLnGap + Math.log(gap / 7),
    sumGapSquared: rhythm.sumGapSquared + gap * gap,
    spend: rhythm.spend + (amount ?? 0),
    pricedVisits: rhythm.pricedVisits + (amount === null ? 0 : 1),
  };
}

function firstVisit(day: Day, amount: MinorUnits | null): Rhythm {
  return {
    visits: 1,
    firstDay: day,
    secondDay: null,
    lastDay: day,
    sumLnGap: 0,
    sumGapSquared: 0,
    spend: amount ?? 0,
    pricedVisits: amount === null ? 0 : 1,
  };
}

/**
 * The rhythm of all of a customer's visits; null when there are none.
 *
 * @param visits                days ascending, each once
 * @param options.refundedApart what was given back on days that are no visits, zero or below
 * @param options.before        visits before these, added up; null where there are none
 * @throws RangeError when the days are out of order
 */
export function rhythmOf(
  visits: readonly Visit[],
  { refundedApart = 0, before = null }: RhythmOptions = {},
): Rhythm | null {
  let rhythm = before;
  for (const { day, amount } of visits) rhythm = addVisit(rhythm, day, amount);
  return rhythm && { ...rhythm, spend: rhythm.spend + refundedApart };
}

interface RhythmOptions {
  readonly refundedApart?: MinorUnits;
  readonly before?: Rhythm | null;
}
