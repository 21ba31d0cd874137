import type { Day } from "./day.ts";

/** A silence of which the call list told, and the purchase that ended it. */
export interface AlertReturn {
  readonly lastVisitDay: Day;
  readonly returnedDay: Day;
}

/** After so many days nobody comes because of an alert, nor in spite of one. */
export const ALERT_MEMORY_DAYS = 120;

/**
 * The visits with which a customer came back after they stood on the call list: those at most 120
 * days after a day on it, where the customer was due by then. List and purchase on one day count as
 * in that order. Whoever stood there only because a call was promised was not missed.
 *
 * @param visits days, ascending, each once
 * @param listed days on which the customer stood on the call list, in any order
 * @param dueOnAfter the day on which the visit at an index lets another one be expected
 */
export function alertReturns(
  visits: readonly Day[],
  listed: readonly Day[],
  dueOnAfter: (index: number) => Day,
): AlertReturn[] {
  if (listed.length === 0) return [];
  return visits.flatMap((returnedDay, i) => {
    const lastVisitDay = visits[i - 1];
    if (lastVisitDay === undefined) return [];
    const between = listed.filter(
      (day) => day > lastVisitDay && day <= returnedDay && returnedDay - day <= ALERT_MEMORY_DAYS,
    );
    if (between.length === 0) return [];
    const dueOn = dueOnAfter(i - 1);
    return between.some((day) => day >= dueOn) ? [{ lastVisitDay, returnedDay }] : [];
  });
}
