import type { NewPurchase, VoidedKey } from "../db/stores/purchases.ts";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { noteEmployees } from "./learn-employees.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { noteReturns } from "./note-returns.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import type { Watch } from "./watch.ts";

/** Some of what a file says: sales, and which purchases do not count any more. */
export interface Sales {
  readonly sales: readonly NewPurchase[];
  readonly voided?: readonly VoidedKey[];
}

/** What came of taking in a file. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly customers: number;
}

/**
 * Sales → purchases, the rhythms of their customers, news of returns, an import that can be undone.
 *
 * @param handOver hands over what the file says, piece by piece; at least one sale in all
 * @param total how many sales to expect at most, for whoever watches
 */
export async function takeInSales(
  stores: Stores,
  importId: number,
  handOver: (take: (some: Sales) => Promise<void>) => Promise<void>,
  when: LearningDay,
  { watch, total = null }: { watch?: Watch | undefined; total?: number | null } = {},
): Promise<Taken> {
  const landing = landingOf(stores, importId, (done) => report(watch, "saving", done, total));
  await handOver(landing.take);
  const { touched, ...taken } = await landing.figures();
  // Before the rhythms are learnt: whether to fit anew depends on how much has come in.
  await stores.imports.markImported(importId, {
    purchases: taken.added,
    changed: taken.changed,
    ...landing.period(),
    importedAt: when.now,
  });
  await noteEmployees(stores, landing.served());
  report(watch, "learning", 0, touched.size);
  const learned = await learnRhythms(stores, touched, when, watch ? { signal: watch.signal } : {});
  report(watch, "learning", touched.size, touched.size);
  await noteReturns(stores, learned, when);
  return { ...taken, customers: touched.size };
}

function landingOf(stores: Stores, importId: number, onProgress: (done: number) => void) {
  let told = 0;
  let added = 0;
  let changed = 0;
  let voidedCount = 0;
  let firstOn = Infinity as Day;
  let lastOn = -Infinity as Day;
  const customerIds = new Set<number>();
  const employees = new Set<string | null>();

  async function take({ sales, voided = [] }: Sales): Promise<void> {
    onProgress(told);
    const landed = await stores.purchases.addAll(sales, importId);
    const takenBack = await stores.purchases.voidAll(voided, importId);
    for (const id of [...landed.customerIds, ...takenBack.customerIds]) customerIds.add(id);
    added += landed.added;
    changed += landed.changed;
    voidedCount += takenBack.voided;
    told += sales.length;
    const ofMerged = sales.flatMap(({ naturalKey, identifiedAs }) =>
      identifiedAs === undefined ? [] : [{ naturalKey, customerId: identifiedAs }],
    );
    await stores.merges.notePurchases(importId, ofMerged);
    for (const { day, employee } of sales) {
      employees.add(employee);
      if (day < firstOn) firstOn = day;
      if (day > lastOn) lastOn = day;
    }
    onProgress(told);
  }

  return {
    take,
    served: () => [...employees].map((employee) => ({ employee })),
    period: () => ({ firstOn, lastOn }),
    async figures() {
      if (added > 0) {
        for (const id of await stores.purchases.touchedBy(importId)) customerIds.add(id);
      }
      return {
        touched: customerIds,
        added,
        changed: changed + voidedCount,
        known: told - added - changed,
      };
    },
  };
}

function report(
  watch: Watch | undefined,
  stage: "saving" | "learning",
  done: number,
  total: number | null,
): void {
  watch?.signal.throwIfAborted();
  watch?.onProgress({ stage, done, total });
}
