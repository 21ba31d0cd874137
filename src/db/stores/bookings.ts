import { and, eq, type SQL, sql } from "drizzle-orm";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { batches, dateOf, idsOf, rowsOf } from "../rows.ts";
import { bookings, customers } from "../schema.ts";

/** A customer's appointment. */
export interface Booking {
  readonly customerId: number;
  readonly day: Day;
}

/** Appointments ahead. */
export function bookingStore(tx: Transaction, businessId: number) {
  return {
    /** What an import tells of them; how many of them no other import has told. */
    async addAll(booked: readonly Booking[], importId: number): Promise<number> {
      let fresh = 0;
      for (const batch of batches(booked)) {
        const records = batch.map(({ customerId, day }) => ({ customer_id: customerId, day }));
        const [row] = await tx.execute<{ fresh: number }>(sql`
          select count(*)::int as fresh
          from ${rowsOf(records, "customer_id bigint, day int")}
          where not exists (
            select from ${bookings} known
            where known.business_id = ${businessId} and known.import_id <> ${importId}
              and known.customer_id = row.customer_id
              and known.day = ${dateOf(sql`row.day`)})`);
        fresh += row!.fresh;
        await tx.execute(sql`
          insert into ${bookings} (business_id, import_id, customer_id, day)
          select ${businessId}, ${importId}, row.customer_id, ${dateOf(sql`row.day`)}
          from ${rowsOf(records, "customer_id bigint, day int")}
          on conflict do nothing`);
      }
      return fresh;
    },

    async removeImport(importId: number): Promise<void> {
      await tx
        .delete(bookings)
        .where(and(eq(bookings.businessId, businessId), eq(bookings.importId, importId)));
    },

    /** The next day each of these customers is booked for, from today on. */
    async nextDays(customerIds: readonly number[], today: Day): Promise<Map<number, Day>> {
      if (customerIds.length === 0) return new Map();
      const rows = await tx.execute<{ customer_id: string; day: string }>(sql`
        select next.customer_id, next.day::text as day
        from (${nextBookings(businessId, today)}) next
        where next.customer_id = any (${idsOf(customerIds)})`);
      return new Map(rows.map((row) => [Number(row.customer_id), parseDay(row.day)]));
    },
  };
}

/**
 * Who is booked from a day on, and for which: of what several imports say of one customer the
 * latest counts, since bookings are moved.
 */
export function nextBookings(businessId: number, today: Day): SQL {
  return sql`
    select distinct on (booked.customer_id) booked.customer_id, booked.day
    from (
      select coalesce(c.merged_into, b.customer_id) as customer_id, b.day, b.import_id
      from ${bookings} b
      join ${customers} c on c.business_id = ${businessId} and c.customer_id = b.customer_id
      where b.business_id = ${businessId} and b.day >= ${formatDay(today)}::date
    ) booked
    order by booked.customer_id, booked.import_id desc, booked.day`;
}
