import type { NewPurchase } from "../../db/stores/purchases.ts";
import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { MONTH_TOTAL } from "../../domain/month-total.ts";
import { purchaseDays, type PurchaseOnDay } from "../../domain/purchase-days.ts";
import { rhythmOf } from "../../domain/rhythm.ts";
import { inTurns } from "../in-turns.ts";

/** What learning asks about purchases: of the database, or of sales that have just passed. */
export type VisitSums = Pick<Stores["visitSums"], "rhythmsAt" | "spentBetween" | "forVisitsOf">;

/** So many are kept: 16 bytes each. The database adds up more. */
const MOST_KEPT = 2_000_000;
const OF_A_CHUNK = 50_000;
/** Customers whose visits are handed over at once. */
const CUSTOMERS_AT_ONCE = 2_000;

/** Sales of people, column by column. */
interface Chunk {
  /** Their places among the customers. */
  readonly customers: Int32Array;
  readonly days: Int32Array;
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  count: number;
}

/**
 * Keeps what learning needs of the sales that are on their way into a business without any: the
 * server is spared adding up what it has only just been given.
 */
export function passingSales() {
  const places = new Map<number, number>();
  const chunks: Chunk[] = [];
  let count = 0;
  let isComplete = true;

  function keep(customerId: number, day: Day, amount: number | null): void {
    let place = places.get(customerId);
    if (place === undefined) places.set(customerId, (place = places.size));
    let chunk = chunks.at(-1);
    if (!chunk || chunk.count === OF_A_CHUNK) chunks.push((chunk = emptyChunk()));
    chunk.customers[chunk.count] = place;
    chunk.days[chunk.count] = day;
    chunk.amounts[chunk.count] = amount ?? Number.NaN;
    chunk.count += 1;
    count += 1;
  }

  return {
    add(sales: readonly NewPurchase[]): void {
      if (!isComplete) return;
      for (const { customerId, day, amount, naturalKey } of sales) {
        if (customerId === null) continue;
        // A month's total has no day: a matter for the database.
        if (count === MOST_KEPT || naturalKey.startsWith(MONTH_TOTAL)) {
          isComplete = false;
          places.clear();
          chunks.length = 0;
          return;
        }
        keep(customerId, day, amount);
      }
    },

    /** What they come to, once all have passed; null where not all of them could be kept. */
    visitSums: (): VisitSums | null => (isComplete ? sumsOf(places, chunks, count) : null),
  };
}

function emptyChunk(): Chunk {
  return {
    customers: new Int32Array(OF_A_CHUNK),
    days: new Int32Array(OF_A_CHUNK),
    amounts: new Float64Array(OF_A_CHUNK),
    count: 0,
  };
}

function sumsOf(
  places: ReadonlyMap<number, number>,
  chunks: readonly Chunk[],
  count: number,
): VisitSums {
  const { ends, days, amounts } = byCustomer(places.size, chunks, count);

  function* purchasesOf(place: number, from: Day, upTo: Day): Generator<PurchaseOnDay> {
    for (let i = place === 0 ? 0 : ends[place - 1]!; i < ends[place]!; i += 1) {
      const day = days[i]! as Day;
      if (day < from || day > upTo) continue;
      const amount = amounts[i]!;
      yield { day, amount: Number.isNaN(amount) ? null : amount };
    }
  }

  const daysUpTo = (upTo: Day, place: number) =>
    purchaseDays([...purchasesOf(place, -Infinity as Day, upTo)]);

  /** Those asked for who have bought at all, with their places. */
  const among = (ids: readonly number[] | null): readonly (readonly [number, number])[] =>
    ids === null
      ? [...places]
      : ids.flatMap((id) => (places.has(id) ? [[id, places.get(id)!] as const] : []));

  return {
    async rhythmsAt(upTo, customerIds) {
      const rhythms = await inTurns(among(customerIds), ([id, place]) => {
        const { visits, refundedApart } = daysUpTo(upTo, place);
        return [id, rhythmOf(visits, { refundedApart })] as const;
      });
      return new Map(rhythms.flatMap(([id, rhythm]) => (rhythm ? [[id, rhythm]] : [])));
    },

    async spentBetween(from, upTo, customerIds = null) {
      const spent = await inTurns(among(customerIds), ([id, place]) => {
        const bought = [...purchasesOf(place, from, upTo)];
        return [id, bought.length, bought.reduce((sum, { amount }) => sum + (amount ?? 0), 0)];
      });
      return new Map(spent.flatMap(([id, bought, sum]) => (bought! > 0 ? [[id!, sum!]] : [])));
    },

    async forVisitsOf(upTo, customerIds, use) {
      const asked = among(customerIds);
      for (let from = 0; from < asked.length; from += CUSTOMERS_AT_ONCE) {
        const some = asked
          .slice(from, from + CUSTOMERS_AT_ONCE)
          .map(([id, place]) => [id, daysUpTo(upTo, place).visits] as const)
          .filter(([, visits]) => visits.length > 0);
        if (some.length > 0) await use(new Map(some));
      }
    },
  };
}

/** Counting sort: each customer's sales side by side, in the order in which they came. */
function byCustomer(customers: number, chunks: readonly Chunk[], count: number) {
  const ends = new Int32Array(customers);
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.count; i += 1) ends[chunk.customers[i]!]! += 1;
  }
  let end = 0;
  const next = ends.map((own) => (end += own) - own);
  const days = new Int32Array(count);
  const amounts = new Float64Array(count);
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.count; i += 1) {
      const at = next[chunk.customers[i]!]!++;
      days[at] = chunk.days[i]!;
      amounts[at] = chunk.amounts[i]!;
    }
  }
  // Where the next of a customer would go now is where theirs end.
  return { ends: next, days, amounts };
}
