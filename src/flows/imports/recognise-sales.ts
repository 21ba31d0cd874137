import type { NewPurchase } from "../../db/stores/purchases.ts";
import type { Stores } from "../../db/stores.ts";
import type { ReadCustomer, ReadPurchase } from "../../intake/reading.ts";
import { type KeyedPurchase, naturalKeyer } from "./natural-keys.ts";
import type { NumberedPurchase } from "./packed-sales.ts";
import { recogniseCustomers } from "./recognise-customers.ts";

/** Tells whose each purchase of a file is, and what tells it from any other. */
export interface SalesRecogniser {
  recognise(purchases: readonly NumberedPurchase[]): NewPurchase[];
  readonly keyOf: (purchase: KeyedPurchase) => string;
  /** Customers whom the file was the first to name, and who have bought nothing that was recognised. */
  listStrangers(): number[];
}

/**
 * @param customers everybody in the file, by the numbers its purchases name them by
 * @param ordersAreUnique no order's number stands in two of its rows
 */
export async function salesRecogniser(
  stores: Pick<Stores, "business" | "customers" | "identities">,
  customers: readonly ReadCustomer[],
  now: Date,
  { ordersAreUnique = false } = {},
): Promise<SalesRecogniser> {
  const { ids, newcomers, forgotten } = await recogniseCustomers(stores, customers, now);
  const idByNumber = inTheirOrder(ids, customers);
  const merged = await stores.customers.listMerged();
  const keyOf = naturalKeyer({ ordersAreUnique });
  const buyers = new Set<number>();

  function recognise(purchases: readonly NumberedPurchase[]): NewPurchase[] {
    return purchases.map(({ order, customer, day, isMonthly, amount, employee, items }) => {
      const customerId = customer === null ? null : idByNumber[customer]!;
      if (customerId !== null) buyers.add(customerId);
      return {
        // Keyed by whom it names, so that a merge, or its undoing, makes no purchase count twice.
        naturalKey: keyOf({ order, customerId, day, isMonthly, amount }),
        ...ownerOf(customerId, merged, forgotten),
        day,
        amount,
        orderNumber: order,
        employee,
        items,
      };
    });
  }

  return { recognise, keyOf, listStrangers: () => newcomers.filter((id) => !buyers.has(id)) };
}

/** Apart from what recognises sales, which would keep everybody in memory for as long as it does. */
function inTheirOrder(
  ids: ReadonlyMap<string, number>,
  customers: readonly ReadCustomer[],
): readonly number[] {
  return customers.map(({ key }) => ids.get(key)!);
}

/** The same for a few purchases that are all there; in the same order, and the keys of what goes with them. */
export async function recogniseSales(
  stores: Pick<Stores, "business" | "customers" | "identities">,
  purchases: readonly ReadPurchase[],
  now: Date,
): Promise<{ sales: NewPurchase[]; keyOf: SalesRecogniser["keyOf"] }> {
  const named = purchases.flatMap(({ customer }) => customer ?? []);
  const customers = [...new Map(named.map((customer) => [customer.key, customer])).values()];
  const numbers = new Map(customers.map(({ key }, i) => [key, i]));
  const recogniser = await salesRecogniser(stores, customers, now);
  const sales = recogniser.recognise(
    purchases.map(({ customer, ...purchase }) => ({
      ...purchase,
      customer: customer === null ? null : numbers.get(customer.key)!,
    })),
  );
  return { sales, keyOf: recogniser.keyOf };
}

function ownerOf(
  customerId: number | null,
  merged: ReadonlyMap<number, number>,
  forgotten: ReadonlySet<number>,
): Pick<NewPurchase, "customerId" | "identifiedAs"> {
  // The purchase keeps the key it has always had, and counts once; but it is nobody's.
  if (customerId !== null && forgotten.has(customerId)) return { customerId: null };
  const into = customerId === null ? undefined : merged.get(customerId);
  return customerId === null || into === undefined
    ? { customerId }
    : { customerId: into, identifiedAs: customerId };
}
