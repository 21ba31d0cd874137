import type { Day } from "../day.ts";

/** The model's unit of time. */
export const DAYS_PER_WEEK = 7;

/** All the model needs of one customer: it can be kept up visit by visit. */
export interface VisitSummary {
  /** Days with a visit, at least 1. */
  readonly visits: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Σ ln(gap in weeks) over the gaps between consecutive visits; 0 after one visit. */
  readonly sumLnGap: number;
}

/**
 * The summary of a customer's visits.
 *
 * @param days days of the visits, ascending, each once, at least one
 * @throws RangeError when there is no day, or the days are out of order
 */
export function summarizeVisits(days: readonly Day[]): VisitSummary {
  const [firstDay] = days;
  if (firstDay === undefined) throw new RangeError("no visits");
  let sumLnGap = 0;
  let lastDay = firstDay;
  for (const day of days.slice(1)) {
    if (!(day > lastDay)) throw new RangeError("days out of order");
    sumLnGap += Math.log((day - lastDay) / DAYS_PER_WEEK);
    lastDay = day;
  }
  return { visits: days.length, firstDay, lastDay, sumLnGap };
}
