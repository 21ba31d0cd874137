import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { nameDistanceFrom } from "../../domain/name-likeness.ts";
import { otherSpellings } from "../../domain/other-spellings.ts";
import { foldName } from "../../intake/cells/fold-name.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { CustomerMatch, SearchPage } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";
import { keysOfOrder } from "../imports/natural-keys.ts";
import { statusOf } from "./open-card.ts";
import { phonePatterns } from "./phone-patterns.ts";

/** Nobody pages further: they write a little more. */
const MOST_FOUND = 100;
/** A spelling of fewer letters is a part of too many names. */
const SHORTEST_SPELLING = 3;

/**
 * A part of a name, a phone in any spelling, or an order's number → the customers it fits. When it
 * fits nobody: those it fits on another keyboard layout or in the other alphabet, then those it
 * fits but for a letter or two.
 */
export async function findCustomers(
  { inBusiness }: FlowDependencies,
  { business }: Seat,
  query: string,
  today: Day,
  { from, most }: SearchPage = { from: 0, most: MOST_FOUND },
): Promise<CustomerMatch[]> {
  return inBusiness(business.id, async (stores) => {
    const exact = await findExactly(stores, query);
    const ids = exact.length > 0 ? exact : await findNearly(stores, query);
    const rows = await stores.customerSearch.listMatches(ids.slice(from, from + most));
    const shown = rows.map(({ customer }) => customer.customerId);
    const booked = await stores.bookings.nextDays(shown, today);
    return rows.map(({ customer, record }) => ({
      customerId: customer.customerId,
      name: customer.name,
      phone: customer.phone,
      lastDay: record.rhythm.lastDay,
      status: statusOf(
        record,
        { isClosed: customer.closedAt !== null, isBooked: booked.has(customer.customerId) },
        today,
      ),
      isSimilar: exact.length === 0,
    }));
  });
}

async function findExactly(stores: Stores, query: string): Promise<number[]> {
  const name = foldName(query);
  const names = name === "" ? [] : [name];
  const phones = phonePatterns(query);
  if (names.length === 0 && phones.length === 0) return [];
  const byName = await stores.customerSearch.find({ names, phones }, MOST_FOUND);
  const byOrder = /\d/.test(query) ? await findByOrder(stores, query) : [];
  return [...new Set([...byOrder, ...byName])].slice(0, MOST_FOUND);
}

/** By the natural keys an order of that number would have: there is no other index on it. */
async function findByOrder(stores: Stores, query: string): Promise<number[]> {
  const period = await stores.imports.period();
  const order = query.replace(/^\s*(?:№|#|no\.?\s)/iu, "").trim();
  if (!period || order === "") return [];
  return stores.purchases.findCustomers(keysOfOrder(order, period.first, period.last));
}

async function findNearly({ customerSearch }: Stores, query: string): Promise<number[]> {
  const spellings = otherSpellings(query)
    .map(foldName)
    .filter((spelling) => spelling.length >= SHORTEST_SPELLING);
  if (spellings.length > 0) {
    const found = await customerSearch.find({ names: spellings, phones: [] }, MOST_FOUND);
    if (found.length > 0) return found;
  }
  return nearest([foldName(query), ...spellings], await customerSearch.listNames());
}

/** The customers whose names are nearest to one of the spellings, letters apart counted. */
function nearest(
  spellings: readonly string[],
  names: readonly { customerId: number; foldedName: string }[],
): number[] {
  const measures = spellings
    .filter((spelling) => spelling !== "")
    .map((spelling) => nameDistanceFrom(spelling.split(" ")));
  const near = names.flatMap(({ customerId, foldedName }) => {
    const distances = measures.flatMap((distanceOf) => distanceOf(foldedName) ?? []);
    return distances.length > 0 ? [{ customerId, distance: Math.min(...distances) }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_FOUND)
    .map(({ customerId }) => customerId);
}
