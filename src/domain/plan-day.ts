import type { Business } from "./business.ts";
import { addDays, type Day } from "./day.ts";
import { isWorkingDay } from "./is-working-day.ts";
import type { Family, Reason } from "./reason.ts";

/** What we did wrong is put right at once; their own circumstances take time to change. */
const WAITS: Record<Family, number> = {
  us: 1,
  competitor: 7,
  customer: 30,
  unknown: 7,
  not_lost: 7,
};
const MOST_MOVED = 366;

/** The working day on which to try to win back a customer who left for a reason that can be mended. */
export function planDay(
  { family }: Pick<Reason, "family">,
  business: Pick<Business, "workingDays" | "holidayUntil">,
  today: Day,
): Day {
  const first = addDays(today, WAITS[family]);
  for (let moved = 0; moved < MOST_MOVED; moved += 1) {
    if (isWorkingDay(business, addDays(first, moved))) return addDays(first, moved);
  }
  return first;
}

/** Whether there is something to plan: they left, and what drove them away can be mended. */
export function canBePlanned({ family, isMendable }: Pick<Reason, "family" | "isMendable">) {
  return isMendable && family !== "not_lost";
}
