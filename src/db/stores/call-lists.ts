import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { dateOf, idsOf, rowsOf } from "../rows.ts";
import { callListEntries } from "../schema.ts";

/** Who was worth a call on each day, shown or not. */
export function callListStore(tx: Transaction, businessId: number) {
  return {
    /** Who was shown on a day, in order. */
    async listShown(day: Day): Promise<number[]> {
      const rows = await tx
        .select({ customerId: callListEntries.customerId })
        .from(callListEntries)
        .where(
          and(
            eq(callListEntries.businessId, businessId),
            eq(callListEntries.day, day),
            eq(callListEntries.isShown, true),
          ),
        )
        .orderBy(asc(callListEntries.rank));
      return rows.map((row) => row.customerId);
    },

    /**
     * The days from one on, on which customers were shown, by customer; of all where no ids are given.
     */
    async shownDays(
      since: Day,
      customerIds: readonly number[] | null,
    ): Promise<Map<number, Day[]>> {
      const rows = await tx
        .select({ customerId: callListEntries.customerId, day: callListEntries.day })
        .from(callListEntries)
        .where(
          and(
            eq(callListEntries.businessId, businessId),
            gte(callListEntries.day, since),
            eq(callListEntries.isShown, true),
            customerIds === null
              ? undefined
              : sql`${callListEntries.customerId} = any (${idsOf(customerIds)})`,
          ),
        );
      const days = new Map<number, Day[]>();
      for (const { customerId, day } of rows) {
        days.set(customerId, [...(days.get(customerId) ?? []), day]);
      }
      return days;
    },

    /** Records a day's list; who has a place on it keeps it, and may only come to be shown. */
    async record(
      day: Day,
      entries: readonly { customerId: number; rank: number; isShown: boolean }[],
    ): Promise<void> {
      if (entries.length === 0) return;
      const records = entries.map((entry) => ({
        customer_id: entry.customerId,
        rank: entry.rank,
        is_shown: entry.isShown,
      }));
      await tx.execute(sql`
        insert into ${callListEntries} (business_id, day, customer_id, rank, is_shown)
        select ${businessId}, ${dateOf(sql`${day}::int`)}, row.customer_id, row.rank, row.is_shown
        from ${rowsOf(records, "customer_id bigint, rank int, is_shown boolean")}
        on conflict (business_id, day, customer_id)
          do update set is_shown = ${callListEntries}.is_shown or excluded.is_shown`);
    },
  };
}
