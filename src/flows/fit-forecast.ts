import type { KnownFit } from "../db/stores/fits.ts";
import type { Stores } from "../db/stores.ts";
import { abcLines } from "../domain/abc.ts";
import { fitSpend } from "../domain/forecast/spend.ts";
import type { MinorUnits } from "../domain/money.ts";
import type { Rhythm } from "../domain/rhythm.ts";
import { backTestValue } from "./back-test-value.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { othersTurn } from "./in-turns.ts";
import type { VisitSums } from "./passing-sales.ts";
import { type LearningDay, spendOf } from "./schedule-rhythm.ts";

/**
 * All customers' rhythms → the business's forecast, which is in force from now on.
 *
 * @param revenues what each brought in the last 12 months
 */
export async function fitForecast(
  stores: Pick<Stores, "fits" | "imports">,
  visitSums: VisitSums,
  rhythms: ReadonlyMap<number, Rhythm>,
  revenues: ReadonlyMap<number, MinorUnits>,
  { today, now }: LearningDay,
): Promise<KnownFit> {
  const all = [...rhythms.values()];
  const purchases = await stores.imports.countPurchases();
  // Each in a thread of its own.
  const [model, backTestRatio] = await Promise.all([
    fitInWorker(all, today),
    backTestValue(
      visitSums,
      [...rhythms.keys()].toSorted((a, b) => a - b),
      today,
    ),
  ]);
  await othersTurn();
  const spend = fitSpend(all.map(spendOf));
  await othersTurn();
  const fit: KnownFit = {
    model,
    spend,
    asOf: today,
    purchases,
    backTestRatio,
    abcLines: abcLines([...revenues].map(([customerId, revenue]) => ({ customerId, revenue }))),
  };
  await stores.fits.add(fit, now);
  return fit;
}
