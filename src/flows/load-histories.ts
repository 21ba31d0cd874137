import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { type PurchaseDays, type PurchaseOnDay, purchaseDays } from "../domain/purchase-days.ts";

const CUSTOMERS_AT_ONCE = 2_000;

/** Customers' purchases up to a day, as visits; a customer without any has an empty history. */
export async function loadHistories(
  stores: Pick<Stores, "purchases">,
  customerIds: readonly number[],
  today: Day,
): Promise<Map<number, PurchaseDays>> {
  const histories = new Map<number, PurchaseDays>();
  for await (const [customerId, purchases] of eachHistory(stores, customerIds)) {
    // A day that has not come yet is no visit, whatever a file's typing error says.
    histories.set(customerId, purchaseDays(purchases.filter(({ day }) => day <= today)));
  }
  return histories;
}

/** Customers and their purchases, read a few thousand customers at a time. */
export async function* eachHistory(
  { purchases }: Pick<Stores, "purchases">,
  customerIds: readonly number[],
): AsyncGenerator<[customerId: number, purchases: readonly PurchaseOnDay[]]> {
  for (let from = 0; from < customerIds.length; from += CUSTOMERS_AT_ONCE) {
    const ids = customerIds.slice(from, from + CUSTOMERS_AT_ONCE);
    const found = await purchases.listOf(ids);
    for (const id of ids) yield [id, found.get(id) ?? []];
  }
}
