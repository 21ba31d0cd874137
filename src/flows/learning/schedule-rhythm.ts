import type { KnownFit } from "../../db/stores/fits.ts";
import type { ScheduledRhythm } from "../../db/stores/rhythms.ts";
import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import { monthlyVisits } from "../../domain/forecast/forecast.ts";
import { expectedAmount } from "../../domain/forecast/spend.ts";
import { type TimetableRules, timetable } from "../../domain/forecast/timetable.ts";
import type { Rhythm } from "../../domain/rhythm.ts";

/** Share of the own gaps after which whoever came back is overdue. */
const SENSITIVITY_IN_CARE = 0.8;

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

/**
 * A rhythm's days and monthly value; a single visit has no days yet. Whoever came back a while ago,
 * and is handled with care until `careEnds`, is called overdue earlier.
 */
export function schedule(
  customerId: number,
  rhythm: Rhythm,
  careEnds: Day | null,
  fit: KnownFit,
  { business, today }: LearningDay,
): ScheduledRhythm {
  const rules = rulesOf(business);
  const usual = timetable(fit.model, rhythm, rules);
  const isInCare = careEnds !== null && careEnds >= today;
  const sensitivity = Math.min(rules.sensitivity, SENSITIVITY_IN_CARE);
  // The lost line stays where it is: by it departures are dated and counted.
  const days = isInCare
    ? { ...usual, overdueOn: timetable(fit.model, rhythm, { ...rules, sensitivity }).overdueOn }
    : usual;
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
