import { addDays, addMonths, type Day, dayToDate, firstDayOf, monthOf } from "./day.ts";

/** The same day of a later month; its last day where it has no such day (31 January → 28 February). */
export function inMonths(day: Day, months: number): Day {
  const first = firstDayOf(addMonths(monthOf(day), months));
  const lastDay = addDays(firstDayOf(addMonths(monthOf(first), 1)), -1);
  return Math.min(first + dayToDate(day).getUTCDate() - 1, lastDay) as Day;
}
