import Papa from "papaparse";
import { type Day, formatDay } from "../domain/day.ts";
import { type Fit, fitModel } from "../domain/forecast/fit.ts";
import { forecast } from "../domain/forecast/forecast.ts";
import { expectedAmount, fitSpend, type Spend } from "../domain/forecast/spend.ts";
import { timetable } from "../domain/forecast/timetable.ts";
import { purchaseDays } from "../domain/purchase-days.ts";
import { type Rhythm, rhythmOf } from "../domain/rhythm.ts";
import { AMOUNT_UNIT, type PurchaseLog } from "./purchase-log.ts";

/** What to forecast, from when. */
export interface ForecastQuestion {
  /** Rows after this day are left out. */
  readonly asOf: Day;
  /** The days after it that are asked about. */
  readonly days: number;
  readonly singleK: boolean;
  readonly priors: boolean;
}

/** The forecast of a log as CSV, and the fit that it rests on. */
export interface LogForecast {
  readonly csv: string;
  readonly fit: Fit & {
    /** Seconds that the fit took. */
    readonly seconds: number;
    readonly rowsAfterAsOf: number;
    /** Customers left out: everything they bought was given back, or they came later. */
    readonly customersWithoutVisit: number;
  };
}

const COLUMNS = [
  "customer_id",
  "visits",
  "p_alive",
  "p_buy",
  "expected_visits",
  "expected_value",
  "due_on",
  "overdue_on",
  "at_risk_on",
  "lost_on",
];
const RULES = { sensitivity: 0.9, lostLine: "model" } as const;

/** Forecasts every customer of a log, in the log's order. */
export function forecastLog(log: PurchaseLog, question: ForecastQuestion): LogForecast {
  const { asOf, days, singleK, priors } = question;
  const customers = [...log].flatMap(([id, purchases]) => {
    const known = purchaseDays(purchases.filter(({ day }) => day <= asOf));
    const rhythm = rhythmOf(known.visits, known);
    return rhythm ? [{ id, rhythm }] : [];
  });
  const started = performance.now();
  const fit = fitModel(
    customers.map(({ rhythm }) => rhythm),
    asOf,
    { singleK, priors },
  );
  const seconds = (performance.now() - started) / 1000;
  const spendFit = fitSpend(customers.map(({ rhythm }) => spendOf(rhythm)));

  const rows = customers.map(({ id, rhythm }) => {
    const { pAlive, pBuy, expectedVisits } = forecast(fit, rhythm, asOf, days);
    const amount = expectedAmount(spendFit, spendOf(rhythm));
    const dates = timetable(fit, rhythm, RULES);
    return [
      id,
      rhythm.visits,
      ...[pAlive, pBuy, expectedVisits].map((value) => value.toFixed(6)),
      amount === null ? "" : (amount * expectedVisits).toFixed(4),
      ...[dates.dueOn, dates.overdueOn, dates.atRiskOn, dates.lostOn].map(formatDay),
    ];
  });
  const all = [...log.values()].flat();
  return {
    csv: Papa.unparse([COLUMNS, ...rows], { newline: "\n" }) + "\n",
    fit: {
      ...fit,
      seconds,
      rowsAfterAsOf: all.filter(({ day }) => day > asOf).length,
      customersWithoutVisit: log.size - customers.length,
    },
  };
}

/** In the log's own unit of money. */
function spendOf({ spend, pricedVisits }: Rhythm): Spend {
  return {
    visits: pricedVisits,
    meanAmount: pricedVisits === 0 ? 0 : spend / AMOUNT_UNIT / pricedVisits,
  };
}
