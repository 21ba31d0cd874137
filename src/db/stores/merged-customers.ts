import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { customers, rhythms } from "../schema.ts";

/** Who a customer is: the one they were merged into, where they were. */
export const root = sql<number>`coalesce(${customers.mergedInto}, ${customers.customerId})`;

/** Joins the rhythm of whoever a customer is. */
export const ownRhythm = (businessId: number) =>
  and(eq(rhythms.businessId, businessId), sql`${rhythms.customerId} = ${root}`);

/** What is known of a customer: their own, else of somebody who was merged into them. */
export function known<Column extends AnyPgColumn>(
  businessId: number,
  column: Column,
): SQL<Column["_"]["data"] | null> {
  return sql`coalesce(${column}, (
    select min(merged.${sql.identifier(column.name)}) from ${customers} merged
    where merged.business_id = ${businessId} and merged.merged_into = customers.customer_id))`;
}
