import type { KnownFit } from "../db/stores/fits.ts";
import type { ScheduledRhythm } from "../db/stores/rhythms.ts";
import type { Business } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import { expectedAmount } from "../domain/forecast/spend.ts";
import { type Timetable, type TimetableRules, timetable } from "../domain/forecast/timetable.ts";
import { monthlyValue } from "../domain/monthly-value.ts";
import type { Rhythm } from "../domain/rhythm.ts";

/** When an import or a refit asks what it means. */
export interface LearningDay {
  readonly business: Business;
  readonly today: Day;
  readonly now: Date;
}

/** The rules of a business's timetable. */
export function rulesOf(business: Business): TimetableRules {
  return { sensitivity: business.sensitivityPercent / 100, lostLine: business.lostLine };
}

/** A rhythm's days and monthly value; a single visit has no days yet. */
export function schedule(
  customerId: number,
  rhythm: Rhythm,
  fit: KnownFit,
  business: Business,
): ScheduledRhythm {
  const days = timetable(fit.model, rhythm, rulesOf(business));
  return {
    customerId,
    rhythm,
    timetable: rhythm.visits >= 2 ? days : null,
    monthlyValue: valueOf(rhythm, days, fit),
  };
}

/** What a customer with this rhythm is worth a month; null where no amounts are known. */
export function valueOf(
  rhythm: Rhythm,
  { usualDays }: Pick<Timetable, "usualDays">,
  { spend }: Pick<KnownFit, "spend">,
): number | null {
  const amount = expectedAmount(spend, spendOf(rhythm));
  return amount === null ? null : monthlyValue(amount, usualDays);
}

/** A rhythm's amounts as the model of spend takes them. */
export function spendOf(rhythm: Rhythm): { visits: number; meanAmount: number } {
  const { pricedVisits: visits, spend } = rhythm;
  return { visits, meanAmount: visits > 0 ? spend / visits : 0 };
}
