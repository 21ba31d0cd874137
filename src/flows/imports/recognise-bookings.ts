import type { Booking } from "../../db/stores/bookings.ts";
import type { Stores } from "../../db/stores.ts";
import type { FutureBooking } from "../../intake/reading.ts";
import { findKnown } from "./recognise-customers.ts";

/** Bookings as read → whose each is. Who has never bought is no customer yet, and is left out. */
export async function recogniseBookings(
  stores: Pick<Stores, "identities">,
  read: readonly FutureBooking[],
): Promise<Booking[]> {
  const named = new Map(read.map(({ customer }) => [customer.key, customer]));
  const { matches } = await findKnown(stores, [...named.values()]);
  const ids = new Map([...named.keys()].map((key, i) => [key, matches[i] ?? null]));
  return read.flatMap(({ customer, day }) => {
    const customerId = ids.get(customer.key) ?? null;
    return customerId === null ? [] : [{ customerId, day }];
  });
}
