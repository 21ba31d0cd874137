import { and, eq, lt, sql } from "drizzle-orm";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { departures, rhythms } from "../schema.ts";

/** How many customers were active on a day of the past, and what they were worth. */
export function activeStore(tx: Transaction, businessId: number) {
  return {
    /**
     * Customers with two visits before the day's beginning who were not departed then, and the sum
     * of their usual monthly values (minor units, not rounded).
     */
    async countAt(day: Day): Promise<{ customers: number; monthlyValue: number }> {
      const start = sql`${formatDay(day)}::date`;
      const [row] = await tx.execute<{ customers: number; monthly_value: number }>(sql`
        select count(*)::int as customers,
          coalesce(sum(r.monthly_value), 0)::float8 as monthly_value
        from ${rhythms} r
        where r.business_id = ${businessId} and r.second_on < ${start}
          and not exists (
            select 1 from ${departures} d
            where d.business_id = ${businessId} and d.customer_id = r.customer_id
              and d.lost_on < ${start} and (d.returned_on is null or d.returned_on >= ${start}))`);
      return { customers: row!.customers, monthlyValue: row!.monthly_value };
    },

    /** Customers who had bought at least once before a day. */
    async countEver(before: Day): Promise<number> {
      const [row] = await tx.execute<{ customers: number }>(sql`
        select count(*)::int as customers from ${rhythms} r
        where r.business_id = ${businessId} and r.first_on < ${formatDay(before)}::date`);
      return row!.customers;
    },

    /** Which of these customers had visited twice before a day. */
    async filterRegulars(customerIds: readonly number[], before: Day): Promise<Set<number>> {
      const rows = await tx
        .select({ customerId: rhythms.customerId })
        .from(rhythms)
        .where(
          and(
            eq(rhythms.businessId, businessId),
            lt(rhythms.secondOn, before),
            sql`${rhythms.customerId} = any (${idsOf(customerIds)})`,
          ),
        );
      return new Set(rows.map((row) => row.customerId));
    },

    /** The first day with a visit; null before the first import. */
    async firstDay(): Promise<Day | null> {
      const [row] = await tx.execute<{ first_on: string | null }>(sql`
        select min(r.first_on)::text as first_on from ${rhythms} r
        where r.business_id = ${businessId}`);
      return row!.first_on === null ? null : parseDay(row!.first_on);
    },
  };
}
