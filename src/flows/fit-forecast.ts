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
  const fit: KnownFit = {
    model: await fitInWorker(all, today),
    spend: fitSpend(all.map(spendOf)),
    asOf: today,
    purchases: await stores.imports.countPurchases(),
    backTestRatio: await backTestValue(stores, today),
    abcLines: abcLines(revenues),
  };
  await stores.fits.add(fit, now);
  return fit;
}
