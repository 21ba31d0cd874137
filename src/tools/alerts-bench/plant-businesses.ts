import type postgres from "postgres";
import { type Day, formatDay } from "../../domain/day.ts";
import { fitModel } from "../../domain/forecast/fit.ts";
import { SIMULATED_TO, simulatedBase } from "../forecast-bench/simulated-base.ts";

/** How large a morning is. */
export interface Size {
  readonly businesses: number;
  readonly customers: number;
  /** Customers overdue, of each business. */
  readonly overdue: number;
  /** Purchases of each customer. */
  readonly purchases: number;
}

/** The one member of a business, by its number from 1. */
export const memberOf = (business: number): number => 1_000_000 + business;

/** A customer who stays away for so many days is overdue, and lost after as many again. */
const [OVERDUE_AFTER, LOST_AFTER] = [30, 60];

/**
 * Fills an empty, migrated database: businesses of one member each, whose customers came every
 * fortnight; some are overdue on `today`, and one of each business crosses the lost line.
 */
export async function plantBusinesses(
  admin: postgres.Sql,
  { businesses, customers, overdue, purchases }: Size,
  today: Day,
): Promise<void> {
  const [day, model] = [formatDay(today), fitModel(simulatedBase(1_000), SIMULATED_TO)];
  await admin.begin(async (sql) => {
    // Nothing here refers to what is not there: checking it would take most of the time.
    await sql`set local session_replication_role = replica`;
    await sql`
      insert into businesses (business_id, name, language, country, currency, time_zone, alert_time,
        working_days, list_length, margin_percent, horizon_months, discount_percent,
        sensitivity_percent, lost_line, set_up_at, created_at)
      select b, 'Business ' || b, 'en', 'UA', 'UAH', 'Europe/Kyiv', '09:00', '{1,2,3,4,5,6,7}', 7,
        100, 36, 10, 90, 'model', now(), now()
      from generate_series(1, ${businesses}::int) b`;
    await sql`
      insert into members (business_id, telegram_user_id, name, role, language, gets_alerts, joined_at)
      select b, ${memberOf(0)}::bigint + b, 'Owner ' || b, 'owner', 'en', true, now()
      from generate_series(1, ${businesses}::int) b`;
    await sql`
      insert into fits (business_id, as_of, fitted_at, model, purchases)
      select b, ${day}::date, now(), ${sql.json(model as never)}, ${customers * purchases}
      from generate_series(1, ${businesses}::int) b`;
    await sql`
      insert into customers (business_id, customer_id, name, folded_name, created_at)
      overriding system value
      select b, (b - 1) * ${customers}::int + c, 'Customer ' || c, 'customer ' || c, now()
      from generate_series(1, ${businesses}::int) b, generate_series(1, ${customers}::int) c`;
    await sql`
      insert into rhythms (business_id, customer_id, visits, first_on, second_on, last_on,
        sum_ln_gap, sum_gap_squared, spend, priced_visits, usual_days, due_on, overdue_on,
        at_risk_on, lost_on, monthly_value, call_group)
      select b, (b - 1) * ${customers}::int + c, 20, last_on - 266, last_on - 252, last_on,
        19 * ln(2), 19 * 196, 20000, 20, 14, last_on + 14, last_on + ${OVERDUE_AFTER}::int,
        last_on + 45, last_on + ${LOST_AFTER}::int, 2000 + c, 'must_return'
      from generate_series(1, ${businesses}::int) b, generate_series(1, ${customers}::int) c,
        lateral (select ${day}::date - case
          when c = 1 then ${LOST_AFTER}::int
          when c <= 1 + ${overdue}::int then ${OVERDUE_AFTER}::int + c % 20
          else c % 25 end as last_on) silence`;
    await withoutIndexes(sql, "purchases", async () => {
      await sql`
        insert into purchases (business_id, natural_key, customer_id, day, amount, import_id)
        select b, c || ':' || p, (b - 1) * ${customers}::int + c, ${day}::date - c % 25 - 14 * p, 1000, 1
        from generate_series(1, ${businesses}::int) b, generate_series(1, ${customers}::int) c,
          generate_series(0, ${purchases}::int - 1) p`;
    });
  });
  await admin`vacuum (analyze)`;
}

/** Makes a table's indexes once it is filled: row by row they take most of the time. Its key stays. */
async function withoutIndexes(
  sql: postgres.TransactionSql,
  table: string,
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = ${table}::regclass and not indisprimary`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await sql.unsafe(definition);
}

/** Everything as it stood a minute before the alerts are due. */
export async function setBack(admin: postgres.Sql, size: Size, dueAt: Date): Promise<void> {
  await admin.unsafe("truncate outbox, call_list_entries, departures, due_work");
  await admin`update rhythms set is_departed = false where is_departed`;
  await admin`
    insert into due_work (business_id, kind, due_at)
    select b, 'alert', ${dueAt.toISOString()}::timestamptz from generate_series(1, ${size.businesses}::int) b`;
  await admin`vacuum (analyze) rhythms, outbox, call_list_entries, departures, due_work`;
}
