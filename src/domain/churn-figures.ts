import { costOfLoss } from "./cost-of-loss.ts";
import type { Month } from "./day.ts";
import type { MinorUnits } from "./money.ts";

/** Figures of one month. */
export interface ChurnFigures {
  readonly month: Month;
  /** Customers with two visits or more who had not left when the month began. */
  readonly activeAtStart: number;
  /** Departures of the month, also of customers who became regulars or came back within it. */
  readonly lost: number;
  readonly returnedAfterCall: number;
  readonly returnedAlone: number;
  /** The active at start who left ÷ activeAtStart, 0–1; null when nobody was active. */
  readonly churn: number | null;
  /** (The active at start who left − returned) ÷ activeAtStart; below zero when more came back. */
  readonly netChurn: number | null;
  /** Usual monthly value of the active at start who left ÷ that of all active at the start. */
  readonly moneyChurn: number | null;
  readonly customersEver: number;
  /** The seed's table: lost ÷ all customers; null without customers. */
  readonly lostOfAll: number | null;
  readonly lostValueMonth: MinorUnits;
  readonly lostValueYear: MinorUnits;
  readonly contacts: number;
  readonly reached: number;
}

/** What happened in one month. */
export interface MonthOfChurn {
  readonly month: Month;
  readonly activeAtStart: number;
  /** Usual monthly value of all active at the start, minor units, need not be whole. */
  readonly activeMonthlyValue: number;
  readonly departures: readonly {
    /** Minor units, need not be whole; 0 where there are no amounts. */
    readonly monthlyValue: number;
    readonly wasActiveAtStart: boolean;
  }[];
  /** What ended departures. */
  readonly returns: readonly { readonly isCredited: boolean }[];
  /** Who bought after an alert without having been lost: they take nothing off the churn. */
  readonly alertReturns: readonly { readonly isCredited: boolean }[];
  /** All who bought at least once before the month's end. */
  readonly customersEver: number;
  readonly contacts: number;
  readonly reached: number;
}

/**
 * The figures of a month. Shares are of the customers active when it began, so that churn stays
 * within 0–1; losses in money are profit at the business's margin.
 *
 * @param marginPercent 1–100
 */
export function churnFigures(happened: MonthOfChurn, marginPercent: number): ChurnFigures {
  const { departures, returns, activeAtStart, activeMonthlyValue, customersEver } = happened;
  const leftOfActive = departures.filter((departure) => departure.wasActiveAtStart);
  const cost = costOfLoss(sumOfValues(departures), marginPercent, 12);
  const back = [...returns, ...happened.alertReturns];
  const returnedAfterCall = back.filter((one) => one.isCredited).length;
  return {
    month: happened.month,
    activeAtStart,
    lost: departures.length,
    returnedAfterCall,
    returnedAlone: back.length - returnedAfterCall,
    churn: share(leftOfActive.length, activeAtStart),
    netChurn: share(leftOfActive.length - returns.length, activeAtStart),
    moneyChurn: share(sumOfValues(leftOfActive), activeMonthlyValue),
    customersEver,
    lostOfAll: share(departures.length, customersEver),
    lostValueMonth: cost.month,
    lostValueYear: cost.year,
    contacts: happened.contacts,
    reached: happened.reached,
  };
}

function sumOfValues(departures: MonthOfChurn["departures"]): number {
  return departures.reduce((sum, { monthlyValue }) => sum + monthlyValue, 0);
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
