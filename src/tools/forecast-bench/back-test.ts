import { addDays, type Day } from "../../domain/day.ts";
import { fitModel } from "../../domain/forecast/fit.ts";
import { type Forecast, forecast } from "../../domain/forecast/forecast.ts";
import { expectedAmount, fitSpend } from "../../domain/forecast/spend.ts";
import { summarizeVisits } from "../../domain/forecast/visit-summary.ts";
import { auc, brier, calibrationError, mean, meanAbsoluteError, topFifthCaught } from "./scores.ts";
import { SIMPLE_RULES, seedsRule } from "./simple-rules.ts";
import type { CustomerVisits, VisitLog } from "./visit-log.ts";

/** Customers with fewer visits than this have no interval to judge a rule by. */
const LEAST_VISITS = 3;

/** One cut-off of one log: what the model says, and what simple rules say, against what came. */
export interface BackTest {
  readonly customers: number;
  readonly aucSeeds: number;
  readonly aucSimple: number;
  readonly auc: number;
  readonly brier: number;
  readonly calibration: number;
  readonly maeRate: number;
  readonly mae: number;
  /** null where the log has no amounts. */
  readonly topNaive: number | null;
  readonly top: number | null;
  /** Expected ÷ actual visits of all who had come by then. */
  readonly total: number;
}

/** What is known of a customer at the cut-off, and what came within the horizon. */
export interface Case {
  readonly past: CustomerVisits;
  readonly visits: number;
  readonly spend: number;
}

/**
 * Stands at the cut-off, knowing nothing later, and looks a horizon ahead.
 *
 * The fit learns from everybody; customers with three visits and more are scored.
 */
export function backTest(log: VisitLog, cutOff: Day, horizon: number): BackTest {
  const cases = log.customers.flatMap((customer) => caseAt(customer, cutOff, horizon));
  const predicted = predict(cases, cutOff, horizon, log.hasAmounts);
  const visits = predicted.map(({ expectedVisits }) => expectedVisits);
  const came = cases.map((each) => each.visits);
  const spent = cases.map(({ spend }) => spend);
  const rates = cases.map(({ past }) => lastYearRate(past, cutOff) * horizon);
  const naive = cases.map(({ past }) => spentLastYear(past, cutOff));
  const values = predicted.map(({ value }) => value);
  return {
    ...rankGone(cases, predicted, cutOff),
    maeRate: meanAbsoluteError(rates, came),
    mae: meanAbsoluteError(visits, came),
    topNaive: log.hasAmounts ? topFifthCaught(naive, spent) : null,
    top: log.hasAmounts ? topFifthCaught(values, spent) : null,
    total: mean(visits) / mean(came),
  };
}

interface Predicted extends Forecast {
  /** Expected visits times expected amount; 0 where the log has no amounts. */
  readonly value: number;
}

function predict(
  cases: readonly Case[],
  cutOff: Day,
  horizon: number,
  hasAmounts: boolean,
): Predicted[] {
  const summaries = cases.map(({ past }) => summarizeVisits(past.days));
  const fit = fitModel(summaries, cutOff);
  const spends = cases.map(({ past }) => ({
    visits: hasAmounts ? past.days.length : 0,
    meanAmount: mean(past.amounts),
  }));
  const spendFit = fitSpend(spends);
  return summaries.map((summary, i) => {
    const expected = forecast(fit, summary, cutOff, horizon);
    const amount = expectedAmount(spendFit, spends[i]!) ?? 0;
    return { ...expected, value: expected.expectedVisits * amount };
  });
}

/** Who of the customers with visits enough is gone: by the model and by simple rules. */
function rankGone(cases: readonly Case[], predicted: readonly Predicted[], cutOff: Day) {
  const scored = [...cases.keys()].filter((i) => cases[i]!.past.days.length >= LEAST_VISITS);
  const pasts = scored.map((i) => cases[i]!.past);
  const isGone = scored.map((i) => cases[i]!.visits === 0);
  const pGone = scored.map((i) => 1 - predicted[i]!.pBuy);
  return {
    customers: scored.length,
    aucSeeds: auc(seedsRule(pasts, cutOff), isGone),
    aucSimple: Math.max(...SIMPLE_RULES.map((rule) => auc(rule(pasts, cutOff), isGone))),
    auc: auc(pGone, isGone),
    brier: brier(pGone, isGone),
    calibration: calibrationError(pGone, isGone),
  };
}

function caseAt({ days, amounts }: CustomerVisits, cutOff: Day, horizon: number): Case[] {
  const known = days.filter((day) => day <= cutOff).length;
  if (known === 0) return [];
  const end = addDays(cutOff, horizon);
  const until = days.filter((day) => day <= end).length;
  return [
    {
      past: { days: days.slice(0, known), amounts: amounts.slice(0, known) },
      visits: until - known,
      spend: amounts.slice(known, until).reduce((sum, amount) => sum + amount, 0),
    },
  ];
}

function inLastYear({ days, amounts }: CustomerVisits, cutOff: Day): readonly number[] {
  return amounts.filter((_, i) => days[i]! > cutOff - 365);
}

/** Visits a day over the last 365 days, or since the first visit where that is shorter. */
function lastYearRate(past: CustomerVisits, cutOff: Day): number {
  return inLastYear(past, cutOff).length / 365;
}

function spentLastYear(past: CustomerVisits, cutOff: Day): number {
  return inLastYear(past, cutOff).reduce((sum, amount) => sum + amount, 0);
}
