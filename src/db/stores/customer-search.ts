import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { idsOf, textsOf } from "../rows.ts";
import { customers, rhythms } from "../schema.ts";
import { known, ownRhythm, root } from "./merged-customers.ts";
import { asRecord } from "./rhythms.ts";

/** Customers as somebody looks for them. */
export function customerSearchStore(tx: Transaction, businessId: number) {
  return {
    /**
     * Who is called so, by any part of the folded name, or whose phone is like one of the patterns:
     * that very name first, then names that begin with it, then the latest visit.
     */
    async find(
      { names, phones }: { names: readonly string[]; phones: readonly string[] },
      most: number,
    ): Promise<number[]> {
      const patterns = names.map((name) => `%${escapeLike(name)}%`);
      const beginnings = names.map((name) => `${escapeLike(name)}%`);
      const isNamed = sql`(${customers.foldedName} like any (${textsOf(patterns)})
        or ${customers.foldedNameInFiles} like any (${textsOf(patterns)}))`;
      const isPhoned = sql`${customers.phone} like any (${textsOf(phones)})`;
      const rows = await tx
        .select({ customerId: rhythms.customerId })
        .from(customers)
        .innerJoin(rhythms, ownRhythm(businessId))
        .where(and(eq(customers.businessId, businessId), or(isNamed, isPhoned)))
        .groupBy(rhythms.customerId, rhythms.lastOn)
        .orderBy(
          desc(sql`bool_or(${customers.foldedName} = any (${textsOf(names)}))`),
          desc(sql`bool_or(${customers.foldedName} like any (${textsOf(beginnings)}))`),
          desc(rhythms.lastOn),
          sql`min(${customers.name})`,
          rhythms.customerId,
        )
        .limit(most);
      return rows.map((row) => row.customerId);
    },

    /** Every folded name and whose it is, to be searched for what is like it. */
    async listNames(): Promise<{ customerId: number; foldedName: string }[]> {
      // As two texts: fifty thousand rows would each be read by itself.
      const [row] = await tx.execute<{ ids: string; names: string }>(sql`
        select coalesce(json_agg(${root}), '[]')::text as ids,
          coalesce(json_agg(${customers.foldedName}), '[]')::text as names
        from ${customers} where ${customers.businessId} = ${businessId}`);
      const names = JSON.parse(row!.names) as string[];
      return (JSON.parse(row!.ids) as number[]).map((customerId, i) => ({
        customerId,
        foldedName: names[i]!,
      }));
    },

    /** Customers with what stands of each, in the order of their ids here. */
    async listMatches(customerIds: readonly number[]) {
      const rows = await tx
        .select({ customer: customers, rhythm: rhythms, phone: known(businessId, customers.phone) })
        .from(customers)
        .innerJoin(rhythms, ownRhythm(businessId))
        .where(
          and(
            eq(customers.businessId, businessId),
            isNull(customers.mergedInto),
            sql`${customers.customerId} = any (${idsOf(customerIds)})`,
          ),
        );
      const found = new Map(rows.map((row) => [row.customer.customerId, row]));
      return customerIds.flatMap((id) => {
        const row = found.get(id);
        return row
          ? [{ customer: { ...row.customer, phone: row.phone }, record: asRecord(row.rhythm) }]
          : [];
      });
    },
  };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
