import type { KnownFit } from "../../db/stores/fits.ts";
import { type AlertReturn, alertReturns } from "../../domain/alert-returns.ts";
import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import { timetable } from "../../domain/forecast/timetable.ts";
import { type History, rhythmBy } from "../../domain/history.ts";
import { rulesOf } from "./schedule-rhythm.ts";

/** The returns of one customer, with the visits at hand, after the days on which they stood on the list. */
export function alertReturnsOf(
  history: History,
  listed: readonly Day[],
  fit: KnownFit,
  business: Business,
): AlertReturn[] {
  const { before, visits } = history;
  const days = [...(before ? [before.lastDay] : []), ...visits.map(({ day }) => day)];
  return alertReturns(days, listed, (index) => {
    const rhythm = rhythmBy(history, days[index]!)!;
    return timetable(fit.model, rhythm, rulesOf(business)).dueOn;
  });
}
