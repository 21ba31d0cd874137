import { addDays, addMonths, type Day, dayToDate, firstDayOf, monthOf } from "../domain/day.ts";

export const DELAYS = ["tomorrow", "three_days", "week", "two_weeks", "month"] as const;
/** How long to put a call off, as buttons offer it. */
export type Delay = (typeof DELAYS)[number];

const DAYS: Record<Exclude<Delay, "month">, number> = {
  tomorrow: 1,
  three_days: 3,
  week: 7,
  two_weeks: 14,
};

/** The day that lies a delay after `today`. */
export function delayed(today: Day, delay: Delay): Day {
  return delay === "month" ? inMonths(today, 1) : addDays(today, DAYS[delay]);
}

/** The same day of a later month; its last day where it has no such day (31 January → 28 February). */
export function inMonths(day: Day, months: number): Day {
  const first = firstDayOf(addMonths(monthOf(day), months));
  const lastDay = addDays(firstDayOf(addMonths(monthOf(first), 1)), -1);
  return Math.min(first + dayToDate(day).getUTCDate() - 1, lastDay) as Day;
}
