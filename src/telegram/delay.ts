import { addDays, type Day } from "../domain/day.ts";
import { inMonths } from "../domain/in-months.ts";

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
