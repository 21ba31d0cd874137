import { sql } from "drizzle-orm";
import type { Database } from "./connect.ts";
import { type Stores, storesOf } from "./stores.ts";

/** A transaction that has entered one business. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Runs one unit of work: all of it is saved or nothing, and it sees one business only. */
export type InBusiness = <Result>(
  businessId: number,
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>;

/** Units of work on a database. */
export function inBusiness(db: Database): InBusiness {
  return (businessId, work) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select app_enter(${businessId}::bigint)`);
      return work(storesOf(tx, businessId));
    });
}
