import type { KnownFit } from "../db/stores/fits.ts";
import type { Stores } from "../db/stores.ts";
import { abcLines } from "../domain/abc.ts";
import { fitSpend } from "../domain/forecast/spend.ts";
import type { Rhythm } from "../domain/rhythm.ts";
import { backTestValue } from "./back-test-value.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { revenueOfYear } from "./group-customers.ts";
import { type LearningDay, spendOf } from "./schedule-rhythm.ts";

/** All customers' rhythms → the business's forecast, which is in force from now on. */
export async function fitForecast(
  stores: Pick<Stores, "fits" | "imports" | "visitSums">,
  rhythms: ReadonlyMap<number, Rhythm>,
  { today, now }: LearningDay,
): Promise<KnownFit> {
  const all = [...rhythms.values()];
  const revenues = await revenueOfYear(stores, [...rhythms.keys()], today, null);
  const purchases = await stores.imports.countPurchases();
  // Each in a thread of its own.
  const [model, backTestRatio] = await Promise.all([
    fitInWorker(all, today),
    backTestValue(
      stores,
      [...rhythms.keys()].toSorted((a, b) => a - b),
      today,
    ),
  ]);
  const fit: KnownFit = {
    model,
    spend: fitSpend(all.map(spendOf)),
    asOf: today,
    purchases,
    backTestRatio,
    abcLines: abcLines(revenues),
  };
  await stores.fits.add(fit, now);
  return fit;
}
