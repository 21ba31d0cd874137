import type { Stores } from "../../db/stores.ts";
import { abcBy, type AbcLines } from "../../domain/abc.ts";
import type { Contact } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import { nextTry, type NextTry, unanswered } from "../../domain/next-try.ts";
import { revenueOfYear } from "../learning/group-customers.ts";

/** A customer with their contacts, the oldest first. */
interface Contacted {
  readonly customerId: number;
  readonly lastDay: Day;
  readonly contacts: readonly Contact[];
}

/**
 * How to try next, by customer, those of some whom nobody reached.
 *
 * @param lines the revenue that parts the classes; null where nothing does
 */
export async function suggestTries(
  stores: Pick<Stores, "visitSums">,
  customers: readonly Contacted[],
  lines: AbcLines | null,
  today: Day,
): Promise<Map<number, NextTry>> {
  const silent = customers
    .map(({ customerId, lastDay, contacts }) => ({
      customerId,
      attempts: unanswered(contacts, lastDay),
    }))
    // Whoever is not to be tried otherwise yet costs no query.
    .filter(({ attempts }) => nextTry(attempts, "A") !== null);
  if (silent.length === 0) return new Map();

  const ids = silent.map(({ customerId }) => customerId);
  const revenues = await revenueOfYear(stores.visitSums, ids, today);
  return new Map(
    silent.flatMap(({ customerId, attempts }) => {
      const abc = lines && abcBy(lines, revenues.get(customerId)!);
      const next = nextTry(attempts, abc);
      return next ? [[customerId, next] as const] : [];
    }),
  );
}
