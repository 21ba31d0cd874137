import type { KnownFit } from "../db/stores/fits.ts";
import type { ScheduledRhythm } from "../db/stores/rhythms.ts";
import type { Business } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import { monthlyVisits } from "../domain/forecast/forecast.ts";
import { expectedAmount } from "../domain/forecast/spend.ts";
import { type TimetableRules, timetable } from "../domain/forecast/timetable.ts";
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
    monthlyValue: monthlyValue(rhythm, fit),
  };
}

/**
 * What a customer with this rhythm is worth a month while active: expected amount of a visit ×
 * visits a month, in minor units, *not rounded* (twelve months of it, or a sum of many, is rounded
 * once, at its end). null where no amounts are known.
 */
export function monthlyValue(rhythm: Rhythm, { model, spend }: KnownFit): number | null {
  const amount = expectedAmount(spend, spendOf(rhythm));
  return amount === null ? null : amount * monthlyVisits(model, rhythm);
}

/** A rhythm's amounts as the model of spend takes them. */
export function spendOf(rhythm: Rhythm): { visits: number; meanAmount: number } {
  const { pricedVisits: visits, spend } = rhythm;
  return { visits, meanAmount: visits > 0 ? spend / visits : 0 };
}
