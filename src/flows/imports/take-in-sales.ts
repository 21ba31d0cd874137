import type { NewPurchase, VoidedKey } from "../../db/stores/purchases.ts";
import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { noteEmployees } from "../learning/learn-employees.ts";
import { type FirstSales, learnAhead, learnRhythms } from "../learning/learn-rhythms.ts";
import type { ReturnCounts } from "../answers/files.ts";
import { noteReturns } from "../learning/note-returns.ts";
import { passingSales } from "./passing-sales.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import type { Watch } from "../watch.ts";

/** Some of what a file says: sales, and which purchases do not count any more. */
export interface Sales {
  readonly sales: readonly NewPurchase[];
  readonly voided?: readonly VoidedKey[];
}

/** Where sales land. */
export interface Landing {
  /** Takes in some; they have not landed yet when it returns, so that the next can be made ready. */
  take(some: Sales): Promise<void>;
  /** Waits until all that were taken have landed. */
  landed(): Promise<void>;
}

/** What came of taking in a file. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly customers: number;
  readonly returned: ReturnCounts;
}

/**
 * Sales → purchases, the rhythms of their customers, news of returns, an import that can be undone.
 *
 * @param handOver hands over what the file says, piece by piece; at least one sale, or one that counts no more
 * @param total how many sales to expect at most, for whoever watches
 */
export async function takeInSales(
  stores: Stores,
  importId: number,
  handOver: (landing: Landing) => Promise<void>,
  when: LearningDay,
  { watch, total = null }: { watch?: Watch | undefined; total?: number | null } = {},
): Promise<Taken> {
  const onLanded = (done: number) => report(watch, "saving", done, total);
  const landing = landingOf(stores, importId, onLanded, {
    isFirst: !(await stores.purchases.hasAny()),
    today: when.today,
  });
  await handOver(landing);
  const { touched, changedCustomers, all, ...taken } = await landing.figures();
  // Before the rhythms are learnt: whether to fit anew depends on how much has come in.
  await stores.imports.markImported(importId, {
    purchases: taken.added,
    changed: taken.changed,
    ...landing.period(),
    importedAt: when.now,
  });
  await noteEmployees(stores, landing.served());
  report(watch, "learning", 0, touched.size);
  const learned = await learnRhythms(
    stores,
    {
      touched,
      brought: { importId, purchases: taken.added, changed: changedCustomers, all },
      signal: watch?.signal,
    },
    when,
  );
  report(watch, "learning", touched.size, touched.size);
  const returned = await noteReturns(stores, learned, when);
  return { ...taken, customers: touched.size, returned };
}

/** Purchases that land in one go: the more, the less a statement costs each of them. */
const LANDED_AT_ONCE = 50_000;

/**
 * Batches that may wait for those before them: with several, all is read well before all has landed,
 * and the forecast of a first import can be found meanwhile.
 */
const MOST_WAITING = 6;

/**
 * Lands sales batch by batch: while one lands, the next are read and made ready.
 *
 * @param isFirst no purchase stands in the business
 */
function landingOf(
  stores: Stores,
  importId: number,
  onProgress: (done: number) => void,
  { isFirst, today }: { readonly isFirst: boolean; readonly today: Day },
) {
  let told = 0;
  let added = 0;
  let changed = 0;
  let voidedCount = 0;
  let isAllNew = true;
  let firstOn = Infinity as Day;
  let lastOn = -Infinity as Day;
  let voidedOn: Day | null = null;
  const named = new Set<number>();
  const changedCustomers = new Set<number>();
  const employees = new Set<string | null>();
  const passing = isFirst ? passingSales() : null;
  let first: FirstSales | null = null;
  let next = nothing();
  const waiting: Promise<void>[] = [];

  async function take({ sales, voided = [] }: Sales): Promise<void> {
    next.prepared.push(stores.purchases.prepare(sales));
    next.count += sales.length;
    for (const one of voided) next.voided.push(one);
    for (const one of ofMerged(sales)) next.merged.push(one);
    voidedOn ??= voided[0]?.day ?? null;
    passing?.add(sales);
    if (sales.length > 0) first = null;
    for (const { day, employee, customerId } of sales) {
      if (day < firstOn) firstOn = day;
      if (day > lastOn) lastOn = day;
      if (customerId !== null) named.add(customerId);
      employees.add(employee);
    }
    if (next.count >= LANDED_AT_ONCE) await begin();
  }

  /** Has what has gathered land once what came before has. */
  async function begin(): Promise<void> {
    const batch = next;
    next = nothing();
    const landing = (waiting.at(-1) ?? Promise.resolve()).then(() => land(batch));
    // Whoever hands over the next hears of a fault then; until then it is no unheard one.
    landing.catch(() => {});
    waiting.push(landing);
    if (waiting.length > MOST_WAITING) await waiting.shift();
  }

  async function land({ prepared, count, voided, merged }: Gathered): Promise<void> {
    onProgress(told);
    const landed = await stores.purchases.land(prepared, importId);
    const takenBack = await stores.purchases.voidAll(voided, importId);
    await stores.merges.notePurchases(importId, merged);
    for (const id of [...landed.customerIds, ...takenBack.customerIds]) changedCustomers.add(id);
    added += landed.added;
    changed += landed.changed;
    voidedCount += takenBack.voided;
    told += count;
    isAllNew &&= landed.added === count;
    onProgress(told);
  }

  async function finish(): Promise<void> {
    if (next.prepared.length > 0) await begin();
    const visitSums = first ? null : passing?.visitSums();
    if (visitSums) first = learnAhead(visitSums, today);
    await waiting.at(-1);
  }

  return {
    take,
    landed: finish,
    served: () => [...employees].map((employee) => ({ employee })),
    /** Without a sale it is the day of one that counts no more. */
    period: () =>
      firstOn > lastOn ? { firstOn: voidedOn!, lastOn: voidedOn! } : { firstOn, lastOn },

    /** What it came to, once everything has landed. */
    async figures() {
      await finish();
      const ofNew = isAllNew ? named : await stores.purchases.touchedBy(importId);
      return {
        touched: new Set([...changedCustomers, ...ofNew]),
        all: isAllNew && voidedCount === 0 ? first : null,
        changedCustomers,
        added,
        changed: changed + voidedCount,
        known: told - added - changed,
      };
    },
  };
}

/** What waits to land. */
interface Gathered {
  readonly prepared: ReturnType<Stores["purchases"]["prepare"]>[];
  readonly voided: VoidedKey[];
  readonly merged: ReturnType<typeof ofMerged>;
  count: number;
}

const nothing = (): Gathered => ({ prepared: [], voided: [], merged: [], count: 0 });

/** Purchases of customers who were merged into others, by whom they name. */
function ofMerged(sales: readonly NewPurchase[]) {
  return sales.flatMap(({ naturalKey, identifiedAs }) =>
    identifiedAs === undefined ? [] : [{ naturalKey, customerId: identifiedAs }],
  );
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
