import type { KnownFit } from "../db/stores/fits.ts";
import { type AlertReturn, alertReturns } from "../domain/alert-returns.ts";
import type { Business } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import { timetable } from "../domain/forecast/timetable.ts";
import type { Visit } from "../domain/purchase-days.ts";
import { rhythmOf } from "../domain/rhythm.ts";
import { rulesOf } from "./schedule-rhythm.ts";

/** The returns of one customer after the days on which they stood on the list. */
export function alertReturnsOf(
  visits: readonly Visit[],
  listed: readonly Day[],
  fit: KnownFit,
  business: Business,
): AlertReturn[] {
  const days = visits.map(({ day }) => day);
  return alertReturns(days, listed, (index) => {
    const rhythm = rhythmOf(visits.slice(0, index + 1))!;
    return timetable(fit.model, rhythm, rulesOf(business)).dueOn;
  });
}
