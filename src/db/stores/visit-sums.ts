import { sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import { MONTH_TOTAL } from "../../domain/month-total.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { PurchaseDays, Visit } from "../../domain/purchase-days.ts";
import type { Transaction } from "../in-business.ts";
import { dateOf, idsOf } from "../rows.ts";
import { purchases, rhythms } from "../schema.ts";

/**
 * Customers' purchases added up where they lie. The same rules as domain/purchase-days.ts and
 * domain/rhythm.ts have, which say why; a test holds the two together.
 */
export function visitSumStore(tx: Transaction, businessId: number) {
  /**
   * A row a customer and day, up to a day; of all customers where no ids are given. A month's total
   * has no day.
   */
  const daysOf = (upTo: Day, customerIds: readonly number[] | null, which = sql``) => sql`
    select customer_id, day, sum(amount)::bigint as amount,
      not coalesce(bool_or(amount < 0) and sum(amount) <= 0, false) as is_visit
    from ${purchases}
    where business_id = ${businessId} and ${whose(customerIds)}
      and day <= ${dateOf(sql`${upTo}::int`)} and not starts_with(natural_key, ${MONTH_TOTAL}) ${which}
    group by customer_id, day`;

  // Two texts a customer instead of a row a visit: a tenth of the driver's work.
  const visitsListed = (upTo: Day, customerIds: readonly number[]) => sql`
    with days as (${daysOf(upTo, customerIds)})
    select customer_id::float8 as id, string_agg(${DAY_TEXT}, ' ' order by day) as days,
      string_agg(${AMOUNT_TEXT}, ' ' order by day) as amounts
    from days where is_visit group by customer_id`;

  /** The visits of some customers up to a day, ascending; without those who have none. */
  async function visitsOf(
    upTo: Day,
    customerIds: readonly number[],
  ): Promise<Map<number, Visit[]>> {
    return asVisitsOfEach(await tx.execute<ListedRow>(visitsListed(upTo, customerIds)));
  }

  return {
    /** The rhythm of each customer who has visited by a day; of all where no ids are given. */
    async rhythmsAt(
      upTo: Day,
      customerIds: readonly number[] | null,
    ): Promise<Map<number, Rhythm>> {
      if (customerIds?.length === 0) return new Map();
      const rows = await tx.execute<SummedRow>(sql`
        with days as (${daysOf(upTo, customerIds)}),
        walked as (
          select customer_id, day, amount, is_visit,
            day - max(day) filter (where is_visit) over before as gap,
            count(*) filter (where is_visit) over before as visits_before
          from days
          window before as (partition by customer_id order by day
            rows between unbounded preceding and 1 preceding))
        select customer_id::float8 as id,
          count(*) filter (where is_visit)::int as visits,
          min(day) filter (where is_visit) - date '1970-01-01' as first_day,
          min(day) filter (where is_visit and visits_before = 1) - date '1970-01-01' as second_day,
          max(day) filter (where is_visit) - date '1970-01-01' as last_day,
          coalesce(sum(ln(gap / 7.0::float8)) filter (where is_visit), 0) as sum_ln_gap,
          coalesce(sum(gap::float8 * gap) filter (where is_visit), 0) as sum_gap_squared,
          coalesce(sum(amount), 0)::float8 as spend,
          count(amount) filter (where is_visit)::int as priced_visits
        from walked group by customer_id having bool_or(is_visit)`);
      return new Map(rows.map((row) => [row.id, asRhythm(row)]));
    },

    /**
     * What each customer spent from a day up to another, net of refunds; without those who bought
     * nothing then. Of all where no ids are given.
     */
    async spentBetween(
      from: Day,
      upTo: Day,
      customerIds: readonly number[] | null = null,
    ): Promise<Map<number, MinorUnits>> {
      const rows = await tx.execute<{ id: number; spent: number }>(sql`
        select customer_id::float8 as id, coalesce(sum(amount), 0)::float8 as spent
        from ${purchases}
        where business_id = ${businessId} and ${whose(customerIds)}
          and day >= ${dateOf(sql`${from}::int`)} and day <= ${dateOf(sql`${upTo}::int`)}
        group by customer_id`);
      return new Map(rows.map(({ id, spent }) => [id, spent]));
    },

    visitsOf,

    /** The same of any number of customers, some at a time: the purchases are gone through once. */
    async forVisitsOf(
      upTo: Day,
      customerIds: readonly number[],
      use: (visits: ReadonlyMap<number, readonly Visit[]>) => Promise<void>,
    ): Promise<void> {
      if (customerIds.length <= CUSTOMERS_AT_ONCE) {
        if (customerIds.length > 0) await use(await visitsOf(upTo, customerIds));
        return;
      }
      await tx.execute(sql`declare visits_of cursor for ${visitsListed(upTo, customerIds)}`);
      for (;;) {
        const rows = await tx.execute<ListedRow>(
          sql.raw(`fetch ${CUSTOMERS_AT_ONCE} from visits_of`),
        );
        if (rows.length === 0) break;
        await use(asVisitsOfEach(rows));
      }
      await tx.execute(sql`close visits_of`);
    },

    /**
     * What an import brought, by customer, up to a day: of those whose purchases of it all come after
     * the last visit that is on file, as nobody else's do.
     */
    async continuedBy(importId: number, upTo: Day): Promise<Map<number, PurchaseDays>> {
      // Each customer is looked up by the key (`offset 0`): of a business that has just grown the
      // planner knows nothing, and would compare everybody with everybody.
      const rows = await tx.execute<ContinuedRow>(sql`
        with days as materialized (${daysOf(upTo, null, sql`and import_id = ${importId}`)}),
        brought as materialized (
          select customer_id, min(day) as first_on,
            string_agg(${DAY_TEXT}, ' ' order by day) filter (where is_visit) as days,
            string_agg(${AMOUNT_TEXT}, ' ' order by day) filter (where is_visit) as amounts,
            coalesce(sum(amount) filter (where not is_visit), 0) as refunded_apart
          from days group by customer_id)
        select customer_id::float8 as id, days, amounts, refunded_apart::float8
        from brought
        cross join lateral (select last_on from ${rhythms} rhythm
          where rhythm.business_id = ${businessId} and rhythm.customer_id = brought.customer_id
          offset 0) known
        cross join lateral (select coalesce(bool_or(import_id <> ${importId}), false) as has_others
          from ${purchases} other where other.business_id = ${businessId}
            and other.customer_id = brought.customer_id and other.day > known.last_on
          offset 0) since
        where first_on > last_on and not has_others`);
      return new Map(
        rows.map(({ id, days, amounts, refunded_apart: refundedApart }) => [
          id,
          { visits: days === null ? [] : asVisits(days, amounts!), refundedApart },
        ]),
      );
    },
  };
}

/** Customers whose visits are read at once. */
const CUSTOMERS_AT_ONCE = 2_000;
const DAY_TEXT = sql`(day - date '1970-01-01')::text`;
const AMOUNT_TEXT = sql`coalesce(amount::text, '')`;

/** Of these customers; of all where no ids are given. */
const whose = (customerIds: readonly number[] | null) =>
  customerIds === null
    ? sql`customer_id is not null`
    : sql`customer_id = any (${idsOf(customerIds)})`;

interface SummedRow extends Record<string, unknown> {
  readonly id: number;
  readonly visits: number;
  readonly first_day: Day;
  readonly second_day: Day | null;
  readonly last_day: Day;
  readonly sum_ln_gap: number;
  readonly sum_gap_squared: number;
  readonly spend: MinorUnits;
  readonly priced_visits: number;
}

interface ListedRow extends Record<string, unknown> {
  readonly id: number;
  readonly days: string;
  readonly amounts: string;
}

interface ContinuedRow extends Record<string, unknown> {
  readonly id: number;
  /** null where none is a visit */
  readonly days: string | null;
  readonly amounts: string | null;
  readonly refunded_apart: MinorUnits;
}

function asRhythm(row: SummedRow): Rhythm {
  return {
    visits: row.visits,
    firstDay: row.first_day,
    secondDay: row.second_day,
    lastDay: row.last_day,
    sumLnGap: row.sum_ln_gap,
    sumGapSquared: row.sum_gap_squared,
    spend: row.spend,
    pricedVisits: row.priced_visits,
  };
}

function asVisitsOfEach(rows: readonly ListedRow[]): Map<number, Visit[]> {
  return new Map(rows.map(({ id, days, amounts }) => [id, asVisits(days, amounts)]));
}

function asVisits(days: string, amounts: string): Visit[] {
  const amountOf = amounts.split(" ");
  return days.split(" ").map((day, i) => ({
    day: Number(day) as Day,
    amount: amountOf[i] === "" ? null : Number(amountOf[i]),
  }));
}
