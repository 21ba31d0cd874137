import type { NewPurchase } from "../../db/stores/purchases.ts";
import type { Stores } from "../../db/stores.ts";
import { Unforeseen } from "../../intake/foresee-sales.ts";
import type { ReadCustomer } from "../../intake/reading.ts";
import { naturalKeyer } from "./natural-keys.ts";
import type { NumberedPurchase } from "./packed-sales.ts";
import { asNewCustomer } from "./recognise-customers.ts";
import type { SalesRecogniser } from "./recognise-sales.ts";

/** Ids that are set aside at once. */
const SET_ASIDE = 20_000;
/** Customers who are added at once: each is in memory several times meanwhile. */
const ADDED_AT_ONCE = 5_000;

/** Tells whose each purchase of a file is, before it is known who they are. */
export interface NewcomersRecogniser extends Pick<SalesRecogniser, "keyOf" | "listStrangers"> {
  recognise(purchases: readonly NumberedPurchase[]): Promise<NewPurchase[]>;
  /** Adds whoever bought, by the numbers their purchases named them by. */
  addCustomers(customers: readonly ReadCustomer[], now: Date): Promise<void>;
}

/**
 * For a business that knows nobody: everybody in the file is new, and nobody has to be looked up.
 *
 * @param ordersAreUnique no order's number stands in two of its rows
 * @throws Unforeseen where the business does know somebody, forgotten ones too
 */
export async function newcomersRecogniser(
  { customers, identities }: Pick<Stores, "customers" | "identities">,
  { ordersAreUnique }: { readonly ordersAreUnique: boolean },
): Promise<NewcomersRecogniser> {
  if (await identities.hasAny()) throw new Unforeseen();
  const keyOf = naturalKeyer({ ordersAreUnique });
  const ids: number[] = [];

  async function setAsideUpTo(number: number): Promise<void> {
    while (number >= ids.length) {
      for (const id of await customers.setAside(SET_ASIDE)) ids.push(id);
    }
  }

  return {
    keyOf,
    // Who has bought nothing is not added.
    listStrangers: () => [],

    async recognise(purchases) {
      const last = purchases.reduce((most, { customer }) => Math.max(most, customer ?? -1), -1);
      await setAsideUpTo(last);
      return purchases.map(({ order, customer, day, isMonthly, amount, employee, items }) => {
        const customerId = customer === null ? null : ids[customer]!;
        return {
          naturalKey: keyOf({ order, customerId, day, isMonthly, amount }),
          customerId,
          day,
          amount,
          orderNumber: order,
          employee,
          items,
        };
      });
    },

    async addCustomers(everybody, now) {
      for (let from = 0; from < everybody.length; from += ADDED_AT_ONCE) {
        const some = everybody.slice(from, from + ADDED_AT_ONCE);
        const own = ids.slice(from, from + some.length);
        await customers.addAll(some.map(asNewCustomer), now, own);
        await identities.addAll(
          some.flatMap(({ keys }, i) =>
            keys.map((identity) => ({ identity, customerId: own[i]! })),
          ),
        );
      }
    },
  };
}
