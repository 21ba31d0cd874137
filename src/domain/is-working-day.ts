import type { Business } from "./business.ts";
import { type Day, weekday } from "./day.ts";

/** Whether a business works on a day: one of its weekdays, and no holiday. */
export function isWorkingDay(
  { workingDays, holidayUntil }: Pick<Business, "workingDays" | "holidayUntil">,
  day: Day,
): boolean {
  return workingDays.includes(weekday(day)) && (holidayUntil === null || day > holidayUntil);
}
