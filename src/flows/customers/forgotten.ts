import { createHash } from "node:crypto";
import { kindOf } from "../../domain/who-is-who.ts";
import type { ReadCustomer } from "../../intake/reading.ts";

const PREFIX = "forgotten:";

/** What is kept of an identity of somebody who is forgotten: it tells nothing but whether it is the same. */
export function traceOf(businessId: number, identity: string): string {
  const hash = createHash("sha256").update(`${businessId}\n${identity}`).digest("hex");
  return PREFIX + hash;
}

/**
 * Whom of the forgotten a file names: by a number, a phone or an address of theirs; by the name only
 * where the file knows them by nothing better, for others may be called the same.
 *
 * @param traces trace → customer
 */
export function forgottenOf(
  { keys }: Pick<ReadCustomer, "keys">,
  businessId: number,
  traces: ReadonlyMap<string, number>,
): number | null {
  const telling = keys.filter((key, i) => i === 0 || kindOf(key) !== "name");
  const found = telling.map((key) => traces.get(traceOf(businessId, key)));
  return found.find((customerId) => customerId !== undefined) ?? null;
}
