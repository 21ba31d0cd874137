import type { Day } from "./day.ts";

/** Sales older than this, in days, cannot tell who is overdue. */
const FRESH_DAYS = 7;

/** Whether sales that end on a day are too old for a call list of another to be trusted. */
export function isStale(salesUpTo: Day, today: Day): boolean {
  return today - salesUpTo > FRESH_DAYS;
}
