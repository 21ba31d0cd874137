import type { NewPurchase, VoidedKey } from "../db/stores/purchases.ts";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { noteEmployees } from "./learn-employees.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { noteReturns } from "./note-returns.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import type { Watch } from "./watch.ts";

/** What a file says: at least one sale, and which purchases do not count any more. */
export interface Sales {
  readonly sales: readonly NewPurchase[];
  readonly voided?: readonly VoidedKey[];
}

/** Sales → purchases, the rhythms of their customers, news of returns, an import that can be undone. */
export async function takeInSales(
  stores: Stores,
  importId: number,
  { sales, voided = [] }: Sales,
  when: LearningDay,
  watch?: Watch,
): Promise<{ added: number; changed: number; known: number; customers: number }> {
  const report = (stage: "saving" | "learning", done: number, total: number) => {
    watch?.signal.throwIfAborted();
    watch?.onProgress({ stage, done, total });
  };
  report("saving", 0, sales.length);
  const landed = await stores.purchases.addAll(sales, importId);
  const taken = await stores.purchases.voidAll(voided, importId);
  const { added } = landed;
  const changed = landed.changed + taken.voided;
  const customerIds = new Set([...landed.customerIds, ...taken.customerIds]);
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
  await noteEmployees(stores, sales);
  const learned = await learnRhythms(stores, customerIds, when);
  report("learning", customerIds.size, customerIds.size);
  await noteReturns(stores, learned, when);
  return {
    added,
    changed,
    known: sales.length - added - landed.changed,
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
