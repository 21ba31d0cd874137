import type { Stores } from "../../db/stores.ts";
import type { VoidedPurchase } from "../../intake/reading.ts";
import type { KeyedPurchase } from "./natural-keys.ts";

/**
 * Rows that take a purchase back → the natural keys it can be known by. Nobody becomes a customer
 * by such a row.
 *
 * @param keyOf the keys of the file they are of, after its purchases have theirs: what counts there
 *   is not taken back by a second try of the same number that failed
 */
export async function recogniseVoided(
  stores: Pick<Stores, "identities">,
  voided: readonly VoidedPurchase[],
  keyOf: (purchase: KeyedPurchase) => string,
): Promise<{ row: number; naturalKey: string; day: VoidedPurchase["day"] }[]> {
  const unnumbered = voided.filter(({ order }) => order === null);
  const named = unnumbered.flatMap(({ customer }) => customer?.keys ?? []);
  const known = new Map(
    (await stores.identities.find([...new Set(named)])).map(
      ({ identity, customerId }) => [identity, customerId] as const,
    ),
  );
  return voided.flatMap((one) => {
    const key = one.customer?.keys.find((identity) => known.has(identity));
    const customerId = key === undefined ? null : known.get(key)!;
    if (one.order === null && customerId === null) return [];
    return signs(one).map((amount) => ({
      row: one.row,
      naturalKey: keyOf({ ...one, customerId, amount }),
      day: one.day,
    }));
  });
}

/** With an order all is taken back that was given back for it. */
function signs({ order, amount }: VoidedPurchase): (number | null)[] {
  return order === null || (amount ?? 0) < 0 ? [amount] : [amount, -1];
}
