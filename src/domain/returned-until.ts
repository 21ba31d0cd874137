import { addDays, type Day } from "./day.ts";

const INTERVALS_OF_CARE = 2;

/**
 * The last day on which a customer who came back is handled with care: two of their usual
 * intervals after the return.
 *
 * @param usualDays the usual interval, in days
 */
export function returnedUntil(returnedDay: Day, usualDays: number): Day {
  return addDays(returnedDay, Math.ceil(INTERVALS_OF_CARE * usualDays));
}
