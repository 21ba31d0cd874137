import type { NewPurchase } from "../db/stores/purchases.ts";
import type { Stores } from "../db/stores.ts";
import type { ReadPurchase } from "../intake/reading.ts";
import { type KeyedPurchase, naturalKeyer } from "./natural-keys.ts";
import { recogniseCustomers } from "./recognise-customers.ts";

/**
 * Purchases as read → whose each is, and what tells it from any other; in the same order.
 *
 * @param keyOf the keys of the file they are of
 */
export async function recogniseSales(
  stores: Pick<Stores, "customers">,
  purchases: readonly ReadPurchase[],
  now: Date,
  keyOf: (purchase: KeyedPurchase) => string = naturalKeyer(),
): Promise<NewPurchase[]> {
  const named = purchases.flatMap(({ customer }) => customer ?? []);
  const ids = await recogniseCustomers(stores, named, now);
  const recognised = purchases.map((purchase) => ({
    ...purchase,
    customerId: purchase.customer ? ids.get(purchase.customer.key)! : null,
  }));
  // Keyed by whom they name, so that a merge, or its undoing, makes no purchase count twice.
  const keys = recognised.map(keyOf);
  const merged = await stores.customers.listMerged();
  return recognised.map(({ order, customerId, day, amount, employee, items }, i) => ({
    naturalKey: keys[i]!,
    ...ownerOf(customerId, merged),
    day,
    amount,
    orderNumber: order,
    employee,
    items,
  }));
}

function ownerOf(
  customerId: number | null,
  merged: ReadonlyMap<number, number>,
): Pick<NewPurchase, "customerId" | "identifiedAs"> {
  const into = customerId === null ? undefined : merged.get(customerId);
  return customerId === null || into === undefined
    ? { customerId }
    : { customerId: into, identifiedAs: customerId };
}
