import type { KnownFit } from "../../db/stores/fits.ts";
import type { Stores } from "../../db/stores.ts";
import { abcLines } from "../../domain/abc.ts";
import { fitSpend } from "../../domain/forecast/spend.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { Day } from "../../domain/day.ts";
import { backTestValue } from "./back-test-value.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { othersTurn } from "../in-turns.ts";
import type { VisitSums } from "../imports/passing-sales.ts";
import { spendOf } from "./schedule-rhythm.ts";

/** A fit as it is found, before it is in force. */
export type Forecast = Omit<KnownFit, "purchases">;

/** What a forecast is fitted to. */
export interface ToFit {
  /** All customers'. */
  readonly rhythms: ReadonlyMap<number, Rhythm>;
  /** What each brought in the last 12 months. */
  readonly revenues: ReadonlyMap<number, MinorUnits>;
}

/** All customers' rhythms → the business's forecast; most of it in threads of its own. */
export async function findForecast(
  visitSums: VisitSums,
  { rhythms, revenues }: ToFit,
  today: Day,
): Promise<Forecast> {
  const all = [...rhythms.values()];
  const ids = [...rhythms.keys()].toSorted((a, b) => a - b);
  const [model, backTestRatio] = await Promise.all([
    fitInWorker(all, today),
    backTestValue(visitSums, ids, today),
  ]);
  await othersTurn();
  const spend = fitSpend(all.map(spendOf));
  await othersTurn();
  const lines = abcLines([...revenues].map(([customerId, revenue]) => ({ customerId, revenue })));
  return { model, spend, asOf: today, backTestRatio, abcLines: lines };
}

/** Of now on, the forecast is this one. */
export async function adoptForecast(
  stores: Pick<Stores, "fits" | "imports">,
  forecast: Forecast,
  now: Date,
): Promise<KnownFit> {
  const fit: KnownFit = { ...forecast, purchases: await stores.imports.countPurchases() };
  await stores.fits.add(fit, now);
  return fit;
}
