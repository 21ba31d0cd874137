import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { dateOf } from "../rows.ts";
import { items, movedPurchases, purchases, purchaseVersions } from "../schema.ts";
import { emptyTable } from "../staging.ts";
import { eachPurchase, identified, noteVersions, toldItems } from "./purchase-versions.ts";

/** What a batch is selected from, as tables called `row`. */
export interface Landed {
  readonly purchases: SQL;
  /** null where none has any */
  readonly items: SQL | null;
}

const KNOWN_COLUMNS = `purchase_id bigint, natural_key text, customer_id bigint,
  identified_as bigint, day int, amount bigint, order_number text, employee text, items jsonb,
  standing_customer bigint, has_new_items boolean, is_changed boolean`;

/** Landed items, those of a purchase in one value: to be selected from like a table. */
export function itemsTold(lines: SQL): SQL {
  return sql`(select purchase_key as natural_key, ${toldItems(sql`row`)} as items from ${lines}
    group by purchase_key)`;
}

/**
 * The rows of a batch whose purchase was known before an import, with what they change of it. What
 * a row leaves empty says nothing: it changes nothing.
 *
 * @param rows     landed purchases
 * @param told     their items as `itemsTold` gives them; null where none has any
 * @param importId null where the batch has not landed
 */
export function knownRows(
  businessId: number,
  rows: SQL,
  told: SQL | null,
  importId: number | null,
): SQL {
  const comparison = told
    ? sql`left join ${told} told on told.natural_key = row.natural_key
      left join lateral (select ${toldItems(sql`line`)} as items from ${items} line
        where line.business_id = ${businessId} and line.purchase_id = own.purchase_id) standing
        on told.items is not null`
    : sql``;
  const newItems = told
    ? sql`(told.items is not null and told.items is distinct from standing.items)`
    : sql`false`;
  return sql`
    select own.purchase_id, row.natural_key, row.customer_id, row.identified_as, row.day,
      row.amount, row.order_number, row.employee, ${told ? sql`told.items` : sql`null::jsonb`},
      own.customer_id as standing_customer, ${newItems} as has_new_items,
      (${newItems}
        or row.amount is not null and row.amount is distinct from own.amount
        or row.order_number is not null and row.order_number is distinct from own.order_number
        or row.employee is not null and row.employee is distinct from own.employee
        or row.customer_id is not null and coalesce(row.identified_as, row.customer_id)
          is distinct from ${identified(businessId)}) as is_changed
    from ${rows} ${eachPurchase(businessId, sql`row`)}
    ${comparison}
    where own.import_id is distinct from ${importId}::bigint`;
}

/** Of a landed batch what was known when `renewKnown` last looked, by `natural_key`. */
export const KNOWN_ROWS = sql`known_rows`;

/**
 * Brings the known purchases of a landed batch up to date, and notes what the import says of them.
 * Which file is newer than another cannot be told from either: the one that comes later is
 * believed, as people send what they have just exported.
 */
export async function renewKnown(
  tx: Transaction,
  businessId: number,
  landed: Landed,
  importId: number,
): Promise<{ changed: number; customerIds: number[] }> {
  const told = landed.items && (await gatherItems(tx, landed.items));
  await emptyTable(tx, "known_rows", KNOWN_COLUMNS);
  await tx.execute(sql`
    insert into known_rows ${knownRows(businessId, landed.purchases, told, importId)}`);
  const changes = await tx.execute<{ was: string | null; is: string | null; count: number }>(sql`
    select standing_customer as was, customer_id as is, count(*)::int as count
    from known_rows where is_changed group by standing_customer, customer_id`);
  if (changes.length > 0) {
    await emptyTable(tx, "changed_rows", `${KNOWN_COLUMNS}, primary key (purchase_id)`);
    await tx.execute(sql`
      insert into changed_rows select * from known_rows where is_changed
      on conflict (purchase_id) do nothing`);
    await noteVersions(tx, businessId, sql`changed_rows named`);
  }
  await tx.execute(sql`
    insert into ${purchaseVersions} (business_id, natural_key, import_id, customer_id, day, amount,
      order_number, employee, items)
    select ${businessId}, natural_key, ${importId}, coalesce(identified_as, customer_id),
      ${dateOf(sql`day`)}, amount, order_number, employee, items
    from known_rows
    on conflict (business_id, natural_key, import_id) do nothing`);
  if (changes.length > 0) await change(tx, businessId, importId);
  return {
    changed: changes.reduce((sum, { count }) => sum + count, 0),
    customerIds: changes.flatMap(({ was, is }) =>
      [was, is].flatMap((id) => (id === null ? [] : [Number(id)])),
    ),
  };
}

async function gatherItems(tx: Transaction, lines: SQL): Promise<SQL> {
  await emptyTable(tx, "told_items", "natural_key text primary key, items jsonb");
  await tx.execute(sql`insert into told_items select * from ${itemsTold(lines)} told`);
  return sql`told_items`;
}

async function change(tx: Transaction, businessId: number, importId: number): Promise<void> {
  // Each is known, so each is in conflict: the rows are found by their keys, one by one.
  await tx.execute(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, natural_key, customer_id, ${dateOf(sql`day`)}, amount, order_number,
      employee, ${importId} from changed_rows
    on conflict (business_id, natural_key) do update set
      customer_id = coalesce(excluded.customer_id, ${purchases.customerId}),
      amount = coalesce(excluded.amount, ${purchases.amount}),
      order_number = coalesce(excluded.order_number, ${purchases.orderNumber}),
      employee = coalesce(excluded.employee, ${purchases.employee})`);
  await tx.execute(sql`
    delete from ${movedPurchases} where ${movedPurchases.businessId} = ${businessId}
      and ${movedPurchases.purchaseId} in (select purchase_id from changed_rows
        where customer_id is not null and identified_as is null)`);
  await tx.execute(sql`
    insert into ${movedPurchases} (business_id, purchase_id, customer_id)
    select ${businessId}, purchase_id, identified_as from changed_rows
    where identified_as is not null
    on conflict (business_id, purchase_id) do update set customer_id = excluded.customer_id`);
  await tx.execute(sql`
    delete from ${items} where ${items.businessId} = ${businessId}
      and ${items.purchaseId} in (select purchase_id from changed_rows where has_new_items)`);
  await tx.execute(sql`
    insert into ${items} (business_id, purchase_id, line, product, category, quantity, amount)
    select ${businessId}, known.purchase_id, told.line - 1, told.item ->> 0, told.item ->> 1,
      (told.item ->> 2)::float8, (told.item ->> 3)::bigint
    from changed_rows known, jsonb_array_elements(known.items) with ordinality told (item, line)
    where known.has_new_items
    on conflict (business_id, purchase_id, line) do nothing`);
}
