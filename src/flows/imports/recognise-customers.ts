import type { Stores } from "../../db/stores.ts";
import { kindOf, whoIsWho } from "../../domain/who-is-who.ts";
import { foldName } from "../../intake/cells/fold-name.ts";
import type { ReadCustomer } from "../../intake/reading.ts";
import { forgottenOf } from "../customers/forgotten.ts";

/** Who a file's customers are. */
export interface Recognised {
  /** By their keys. */
  readonly ids: ReadonlyMap<string, number>;
  /** Those nobody knew, who are added. */
  readonly newcomers: readonly number[];
  /** Those who are forgotten: what they buy is anonymous. */
  readonly forgotten: ReadonlySet<number>;
}

/** @param everybody a file's customers, each once */
export async function recogniseCustomers(
  stores: Pick<Stores, "business" | "customers" | "identities">,
  everybody: readonly ReadCustomer[],
  now: Date,
): Promise<Recognised> {
  const forgotten = await findForgotten(stores, everybody);
  const distinct = everybody.filter(({ key }) => !forgotten.has(key));
  const { known, matches } = await findKnown(stores, distinct);
  const newcomers = distinct.filter((_, i) => matches[i] === null);
  const newIds = await stores.customers.addAll(newcomers.map(asNewCustomer), now);
  const ids = new Map(forgotten);
  for (const [i, { key }] of newcomers.entries()) ids.set(key, newIds[i]!);
  for (const [i, customer] of distinct.entries()) {
    const match = matches[i] ?? null;
    if (match !== null) ids.set(customer.key, match);
  }

  await learnDetails(stores, distinct, ids, known);
  return { ids, newcomers: newIds, forgotten: new Set(forgotten.values()) };
}

/** Who of a file's customers is forgotten, by key. */
async function findForgotten(
  { business, identities }: Pick<Stores, "business" | "identities">,
  named: readonly ReadCustomer[],
): Promise<Map<string, number>> {
  const traces = await identities.listForgotten();
  if (traces.size === 0) return new Map();
  const { id } = await business.load();
  return new Map(
    named.flatMap((customer) => {
      const customerId = forgottenOf(customer, id, traces);
      return customerId === null ? [] : [[customer.key, customerId] as const];
    }),
  );
}

/** Which of the business's customers each is: null for a new one. */
export async function findKnown(
  stores: Pick<Stores, "identities">,
  distinct: readonly ReadCustomer[],
): Promise<{ known: ReadonlyMap<string, number>; matches: readonly (number | null)[] }> {
  const identities = await stores.identities.find([
    ...new Set(distinct.flatMap((customer) => customer.keys)),
  ]);
  const known = new Map(identities.map(({ identity, customerId }) => [identity, customerId]));
  const kinds = new Map<number, Set<string>>();
  for (const { identity, customerId } of identities) {
    kinds.set(customerId, (kinds.get(customerId) ?? new Set()).add(kindOf(identity)));
  }
  return { known, matches: whoIsWho(distinct, known, kinds) };
}

/** Ways a customer is known by that this file is the first to tell. */
async function learnDetails(
  stores: Pick<Stores, "customers" | "identities">,
  named: readonly ReadCustomer[],
  ids: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  const fresh = named.flatMap(({ key, keys }) =>
    keys
      .filter((identity) => !known.has(identity))
      .map((identity) => ({ identity, customerId: ids.get(key)! })),
  );
  await stores.identities.addAll(fresh);

  const richer = named.filter(
    ({ key, keys }) => keys.some((one) => known.has(one)) && !known.has(key),
  );
  for (const customer of richer) {
    await stores.customers.addDetails(ids.get(customer.key)!, asNewCustomer(customer));
  }
}

/** A customer as read → as kept. */
export function asNewCustomer({ name, phone, email, number }: ReadCustomer) {
  const shown = name ?? phone ?? email ?? number ?? "?";
  return { name: shown, foldedName: foldName(shown), phone, email, number };
}
