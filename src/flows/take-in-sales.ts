import type { NewPurchase } from "../db/stores/purchases.ts";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { noteReturns } from "./note-returns.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import type { Watch } from "./watch.ts";

/** At least one sale → purchases, the rhythms of their customers, news of returns, an import that can be undone. */
export async function takeInSales(
  stores: Stores,
  importId: number,
  sales: readonly NewPurchase[],
  when: LearningDay,
  watch?: Watch,
): Promise<{ added: number; changed: number; known: number; customers: number }> {
  const report = (stage: "saving" | "learning", done: number, total: number) => {
    watch?.signal.throwIfAborted();
    watch?.onProgress({ stage, done, total });
  };
  report("saving", 0, sales.length);
  const { added, changed, customerIds } = await stores.purchases.addAll(sales, importId);
  const ofMerged = sales.flatMap(({ naturalKey, identifiedAs }) =>
    identifiedAs === undefined ? [] : [{ naturalKey, customerId: identifiedAs }],
  );
  await stores.merges.notePurchases(importId, ofMerged);
  report("saving", sales.length, sales.length);
  // Before the rhythms are learnt: whether to fit anew depends on how much has come in.
  await stores.imports.markImported(importId, {
    purchases: added,
    changed,
    ...periodOf(sales),
    importedAt: when.now,
  });
  report("learning", 0, customerIds.size);
  const learned = await learnRhythms(stores, customerIds, when);
  report("learning", customerIds.size, customerIds.size);
  await noteReturns(stores, learned, when);
  return {
    added,
    changed,
    known: sales.length - added - changed,
    customers: customerIds.size,
  };
}

function periodOf(sales: readonly NewPurchase[]): { firstOn: Day; lastOn: Day } {
  const [first] = sales;
  return sales.reduce(
    ({ firstOn, lastOn }, { day }) => ({
      firstOn: day < firstOn ? day : firstOn,
      lastOn: day > lastOn ? day : lastOn,
    }),
    { firstOn: first!.day, lastOn: first!.day },
  );
}
