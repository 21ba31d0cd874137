import { sql } from "drizzle-orm";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { SecondVisits } from "../../domain/second-visit-wait.ts";
import type { Transaction } from "../in-business.ts";
import { customers, rhythms } from "../schema.ts";

/** Who came a second time, and who came once and not again. */
export function firstVisitStore(tx: Transaction, businessId: number) {
  /** Came once, by a day, and may be called. */
  const cameOnceBy = (day: Day) => sql`
    from ${rhythms} r
    join ${customers} c on c.business_id = ${businessId} and c.customer_id = r.customer_id
    where r.business_id = ${businessId} and r.second_on is null
      and r.first_on <= ${formatDay(day)}::date and c.closed_at is null`;

  return {
    async secondVisits(): Promise<SecondVisits> {
      const [row] = await tx.execute<{ customers: number; ninth_decile: number | null }>(sql`
        select count(*)::int as customers,
          percentile_disc(0.9) within group (order by r.second_on - r.first_on)::int as ninth_decile
        from ${rhythms} r where r.business_id = ${businessId} and r.second_on is not null`);
      return { customers: row!.customers, ninthDecile: row!.ninth_decile };
    },

    /** Of those whose first visit was by a day: how many came again. */
    async shareBy(day: Day): Promise<{ again: number; of: number }> {
      const [row] = await tx.execute<{ again: number; all: number }>(sql`
        select count(r.second_on)::int as again, count(*)::int as all
        from ${rhythms} r
        where r.business_id = ${businessId} and r.first_on <= ${formatDay(day)}::date`);
      return { again: row!.again, of: row!.all };
    },

    async countOnceBy(day: Day): Promise<number> {
      const [row] = await tx.execute<{ customers: number }>(
        sql`select count(*)::int as customers ${cameOnceBy(day)}`,
      );
      return row!.customers;
    },

    /** The latest first, from a place on. */
    async listOnceBy(
      day: Day,
      { from, length }: { from: number; length: number },
    ): Promise<{ customerId: number; name: string; day: Day }[]> {
      const rows = await tx.execute<{ customer_id: string; name: string; first_on: string }>(sql`
        select r.customer_id, c.name, r.first_on::text as first_on ${cameOnceBy(day)}
        order by r.first_on desc, r.customer_id
        limit ${length} offset ${from}`);
      return rows.map((row) => ({
        customerId: Number(row.customer_id),
        name: row.name,
        day: parseDay(row.first_on),
      }));
    },
  };
}
