import { sql } from "drizzle-orm";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { departures, rhythms } from "../schema.ts";

/** How many customers were active on a day of the past, and what they were worth. */
export function activeStore(tx: Transaction, businessId: number) {
  /** Two visits before the day's beginning, and not departed then. */
  const isActiveAt = (day: Day) => {
    const start = sql`${formatDay(day)}::date`;
    // "not in" is looked up in a hash whatever the planner knows of tables that have just been
    // filled; "not exists" took a nested loop through them.
    return sql`r.business_id = ${businessId} and r.second_on < ${start}
      and r.customer_id not in (
        select d.customer_id from ${departures} d
        where d.business_id = ${businessId} and d.lost_on < ${start}
          and (d.returned_on is null or d.returned_on >= ${start}))`;
  };

  return {
    /** How many, and the sum of their usual monthly values (minor units, not rounded). */
    async countAt(day: Day): Promise<{ customers: number; monthlyValue: number }> {
      const [row] = await tx.execute<{ customers: number; monthly_value: number }>(sql`
        select count(*)::int as customers,
          coalesce(sum(r.monthly_value), 0)::float8 as monthly_value
        from ${rhythms} r where ${isActiveAt(day)}`);
      return { customers: row!.customers, monthlyValue: row!.monthly_value };
    },

    /** Customers who had bought at least once before a day. */
    async countEver(before: Day): Promise<number> {
      const [row] = await tx.execute<{ customers: number }>(sql`
        select count(*)::int as customers from ${rhythms} r
        where r.business_id = ${businessId} and r.first_on < ${formatDay(before)}::date`);
      return row!.customers;
    },

    /** Which of these customers were among them. */
    async filterAt(day: Day, customerIds: readonly number[]): Promise<Set<number>> {
      const rows = await tx.execute<{ customer_id: string }>(sql`
        select r.customer_id from ${rhythms} r
        where ${isActiveAt(day)} and r.customer_id = any (${idsOf(customerIds)})`);
      return new Set(rows.map((row) => Number(row.customer_id)));
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
