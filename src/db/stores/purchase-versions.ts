import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import {
  customers,
  imports,
  items,
  movedPurchases,
  purchases,
  purchaseVersions,
} from "../schema.ts";
import { emptyTable } from "../staging.ts";

/** Items as a version keeps them, from the rows of a table in the query; null for none. */
export function toldItems(line: SQL): SQL {
  return sql`jsonb_agg(jsonb_build_array(${line}.product, ${line}.category, ${line}.quantity,
    ${line}.amount) order by ${line}.line)`;
}

/**
 * Joins to each row of a table its purchase, called `own`, by the natural key. As a query that is
 * not folded into the one around it, so that each is looked for by its key: what the planner knows
 * of a business that has just grown would make it read all of that business's purchases instead.
 */
export function eachPurchase(businessId: number, row: SQL): SQL {
  return sql`cross join lateral (select * from ${purchases} purchase
    where purchase.business_id = ${businessId} and purchase.natural_key = ${row}.natural_key
    offset 0) own`;
}

/** Whose a purchase, called `own`, is by identity. */
export function identified(businessId: number): SQL {
  return sql`coalesce((select moved.customer_id from ${movedPurchases} moved
    where moved.business_id = ${businessId} and moved.purchase_id = own.purchase_id),
    own.customer_id)`;
}

/**
 * Keeps how purchases stand as the version of the import they came with, unless that is kept
 * already.
 *
 * @param named a table called `named` that has their natural keys
 * @param which a condition on that or on the purchases, called `own`
 */
export async function noteVersions(
  tx: Transaction,
  businessId: number,
  named: SQL,
  which: SQL = sql`true`,
): Promise<void> {
  await tx.execute(sql`
    insert into ${purchaseVersions} (business_id, natural_key, import_id, customer_id, day, amount,
      order_number, employee, items)
    select ${businessId}, own.natural_key, own.import_id,
      ${identified(businessId)}, own.day, own.amount, own.order_number,
      own.employee, (select ${toldItems(sql`line`)} from ${items} line
        where line.business_id = ${businessId} and line.purchase_id = own.purchase_id)
    from ${named} ${eachPurchase(businessId, sql`named`)}
    where ${which}
    on conflict (business_id, natural_key, import_id) do nothing`);
}

/**
 * The customers and the imports of purchases.
 *
 * @param named as for `noteVersions`
 */
export async function whoseAre(
  tx: Transaction,
  businessId: number,
  named: SQL,
): Promise<{ customerIds: number[]; imports: Map<number, number> }> {
  const rows = await tx.execute<{ customer_id: string | null; import_id: string; count: number }>(
    sql`select own.customer_id, own.import_id, count(*)::int as count
      from ${named} ${eachPurchase(businessId, sql`named`)}
      group by own.customer_id, own.import_id`,
  );
  const brought = new Map<number, number>();
  for (const { import_id, count } of rows) {
    brought.set(Number(import_id), (brought.get(Number(import_id)) ?? 0) + count);
  }
  return {
    customerIds: rows.flatMap(({ customer_id: id }) => (id === null ? [] : [Number(id)])),
    imports: brought,
  };
}

/**
 * Takes back what an import said: every purchase stands as the other imports alone would have it.
 *
 * @returns the customers whose purchases that changes
 */
export async function takeBackImport(
  tx: Transaction,
  businessId: number,
  importId: number,
): Promise<Set<number>> {
  const touched = new Set(await customersOf(tx, businessId, importId));
  await findDisputed(tx, businessId, importId);
  const before = await whoseAre(tx, businessId, DISPUTED);
  await noteVersions(tx, businessId, DISPUTED, sql`own.import_id <> ${importId}`);
  await tx.execute(sql`
    delete from ${purchaseVersions} where ${purchaseVersions.businessId} = ${businessId}
      and ${purchaseVersions.importId} = ${importId}`);

  await settle(tx, businessId);
  await tx.execute(sql`
    delete from ${purchases} own where own.business_id = ${businessId}
      and (own.import_id = ${importId} or ${isDisputed})
      and not exists (select 1 from settled where settled.natural_key = own.natural_key)`);
  await restore(tx, businessId);
  const after = await whoseAre(tx, businessId, DISPUTED);
  await recount(tx, businessId, new Set([...before.imports.keys(), ...after.imports.keys()]));
  for (const id of [...before.customerIds, ...after.customerIds]) touched.add(id);
  return touched;
}

const DISPUTED = sql`disputed named`;
const isDisputed = sql`own.natural_key in (select natural_key from disputed)`;

/**
 * The purchases that others tell of too, and that may stand otherwise without an import. One that
 * still stands as an earlier import brought it (no version keeps what that one said) does not,
 * unless this one takes back what had stood before that.
 */
async function findDisputed(tx: Transaction, businessId: number, importId: number): Promise<void> {
  await emptyTable(tx, "disputed", "natural_key text primary key");
  await tx.execute(sql`
    insert into disputed
    select own.natural_key from ${purchases} own
    where own.business_id = ${businessId} and own.import_id = ${importId}
      and exists (select 1 from ${purchaseVersions} other where other.business_id = ${businessId}
        and other.natural_key = own.natural_key and other.import_id <> ${importId})
    union
    select told.natural_key from ${purchaseVersions} told
    left join lateral (select import_id from ${purchases} purchase
      where purchase.business_id = ${businessId} and purchase.natural_key = told.natural_key
      offset 0) own on true
    left join lateral (select true as is_noted from ${purchaseVersions} version
      where version.business_id = ${businessId} and version.natural_key = told.natural_key
        and version.import_id = own.import_id offset 0) first on true
    where told.business_id = ${businessId} and told.import_id = ${importId}
      and (told.is_void or own.import_id is null or first.is_noted)`);
}

/** The customers of the purchases an import was the first to bring. */
async function customersOf(
  tx: Transaction,
  businessId: number,
  importId: number,
): Promise<number[]> {
  const rows = await tx.execute<{ customer_id: string }>(sql`
    select distinct own.customer_id from ${purchases} own
    where own.business_id = ${businessId} and own.import_id = ${importId}
      and own.customer_id is not null`);
  return rows.map((row) => Number(row.customer_id));
}

/** What the latest version that names a field says of it. */
function latest(field: string): SQL {
  const told = sql.raw(`told.${field}`);
  return sql`(array_agg(${told} order by place desc) filter (where ${told} is not null))[1]`;
}

/** The disputed purchases as their versions have them: of each field what the latest says. */
async function settle(tx: Transaction, businessId: number): Promise<void> {
  await emptyTable(
    tx,
    "settled",
    `natural_key text primary key, import_id bigint, customer_id bigint, day date, amount bigint,
     order_number text, employee text, items jsonb`,
  );
  await tx.execute(sql`
    with ordered as (
      select version.*, row_number() over (partition by version.natural_key
        order by taken.turn nulls first, taken.import_id) as place
      from ${purchaseVersions} version
      join ${imports} taken
        on taken.business_id = ${businessId} and taken.import_id = version.import_id
      where version.business_id = ${businessId}
        and version.natural_key in (select natural_key from disputed)),
    told as (
      select ordered.*,
        max(place) filter (where is_void) over (partition by natural_key) as void_place
      from ordered)
    insert into settled
    select told.natural_key, (array_agg(told.import_id order by place))[1],
      ${latest("customer_id")}, min(told.day), ${latest("amount")}, ${latest("order_number")},
      ${latest("employee")}, ${latest("items")}
    from told where void_place is null or place > void_place
    group by told.natural_key`);
}

/** Makes the settled purchases stand, each with the customer its own was merged into. */
async function restore(tx: Transaction, businessId: number): Promise<void> {
  const merged = sql`join ${customers} identified on identified.business_id = ${businessId}
    and identified.customer_id = settled.customer_id and identified.merged_into is not null`;
  await tx.execute(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, settled.natural_key,
      coalesce(identified.merged_into, settled.customer_id), settled.day, settled.amount,
      settled.order_number, settled.employee, settled.import_id
    from settled left ${merged}
    on conflict (business_id, natural_key) do update set customer_id = excluded.customer_id,
      amount = excluded.amount, order_number = excluded.order_number,
      employee = excluded.employee, import_id = excluded.import_id`);
  await tx.execute(sql`
    delete from ${movedPurchases} moved using ${purchases} own
    where moved.business_id = ${businessId} and own.business_id = ${businessId}
      and own.purchase_id = moved.purchase_id and ${isDisputed}`);
  await tx.execute(sql`
    insert into ${movedPurchases} (business_id, purchase_id, customer_id)
    select ${businessId}, own.purchase_id, settled.customer_id
    from settled ${merged} join ${purchases} own on own.natural_key = settled.natural_key
    where own.business_id = ${businessId}
    on conflict (business_id, purchase_id) do nothing`);
  await tx.execute(sql`
    delete from ${items} line using ${purchases} own
    where line.business_id = ${businessId} and own.business_id = ${businessId}
      and own.purchase_id = line.purchase_id and ${isDisputed}`);
  await tx.execute(sql`
    insert into ${items} (business_id, purchase_id, line, product, category, quantity, amount)
    select ${businessId}, own.purchase_id, told.line - 1, told.item ->> 0, told.item ->> 1,
      (told.item ->> 2)::float8, (told.item ->> 3)::bigint
    from settled join ${purchases} own on own.natural_key = settled.natural_key,
      jsonb_array_elements(settled.items) with ordinality told (item, line)
    where own.business_id = ${businessId}
    on conflict (business_id, purchase_id, line) do nothing`);
}

/** What one import brought first, another may have brought too: it counts as that one's now. */
async function recount(
  tx: Transaction,
  businessId: number,
  importIds: ReadonlySet<number>,
): Promise<void> {
  for (const importId of importIds) {
    const brought = and(eq(purchases.businessId, businessId), eq(purchases.importId, importId));
    await tx
      .update(imports)
      .set({ purchases: await tx.$count(purchases, brought) })
      .where(and(eq(imports.businessId, businessId), eq(imports.importId, importId)));
  }
}
