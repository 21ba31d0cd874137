import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { dateOf, rowsOf } from "../rows.ts";
import { purchases, purchaseVersions } from "../schema.ts";

/** A purchase's natural key, and the one by which the same purchase is known from another file. */
export interface Pair extends Record<string, unknown> {
  readonly landed_key: string;
  readonly standing_key: string;
}

/**
 * The same export comes once without the orders' numbers and once with them. Landed purchases that
 * are known under no key of theirs are matched with those that stand: by customer, day and amount,
 * and among equals by their place. What has no number yet takes the key that comes with one.
 * Anonymous sales are not matched: there one 500 of a day is not like another.
 *
 * @returns for landed purchases without a number the keys that they are known by
 */
export async function matchNumbers(
  tx: Transaction,
  businessId: number,
  rows: SQL,
  importId: number,
  kinds: { readonly hasNumbered: boolean; readonly hasUnnumbered: boolean },
): Promise<readonly Pair[]> {
  if (kinds.hasNumbered && (await hasUnnumbered(tx, businessId, importId))) {
    const pairs = await findPairs(tx, businessId, rows, importId, {
      landed: sql`row.order_number is not null`,
      standing: sql`purchase.order_number is null`,
    });
    await takeKeys(tx, businessId, pairs);
  }
  // Where a file numbers some of its sales, those without a number are others than those with one.
  if (kinds.hasNumbered || !kinds.hasUnnumbered || !(await hasOthers(tx, businessId, importId))) {
    return [];
  }
  return findPairs(tx, businessId, rows, importId, {
    landed: sql`row.order_number is null`,
    standing: sql`true`,
  });
}

async function hasUnnumbered(tx: Transaction, businessId: number, importId: number) {
  const [found] = await tx.execute(sql`
    select 1 from ${purchases} own where own.business_id = ${businessId}
      and own.order_number is null and own.customer_id is not null
      and own.import_id <> ${importId} limit 1`);
  return found !== undefined;
}

async function hasOthers(tx: Transaction, businessId: number, importId: number) {
  // Two ranges of the index, each left at its first row.
  const [found] = await tx.execute(sql`
    (select 1 from ${purchases} own
      where own.business_id = ${businessId} and own.import_id < ${importId} limit 1)
    union all
    (select 1 from ${purchases} own
      where own.business_id = ${businessId} and own.import_id > ${importId} limit 1)`);
  return found !== undefined;
}

/** Its place among those of the same customer, day and amount. */
function placeOf(one: SQL): SQL {
  return sql`row_number() over (
    partition by ${one}.customer_id, ${one}.day, ${one}.amount
    order by length(${one}.natural_key), ${one}.natural_key) as place`;
}

async function findPairs(
  tx: Transaction,
  businessId: number,
  rows: SQL,
  importId: number,
  which: { readonly landed: SQL; readonly standing: SQL },
): Promise<Pair[]> {
  return tx.execute<Pair>(sql`
    with landed as (
      select row.natural_key, row.customer_id, ${dateOf(sql`row.day`)} as day, row.amount
      from ${rows} where row.customer_id is not null and ${which.landed}),
    fresh as (
      select landed.*, ${placeOf(sql`landed`)} from landed
      where not exists (select 1 from ${purchases} own where own.business_id = ${businessId}
          and own.natural_key = landed.natural_key)
        and not exists (select 1 from ${purchaseVersions} told
          where told.business_id = ${businessId} and told.natural_key = landed.natural_key)),
    standing as (
      select own.natural_key, own.customer_id, own.day, own.amount, ${placeOf(sql`own`)}
      from (select distinct customer_id, day, amount from fresh) sought
      cross join lateral (select * from ${purchases} purchase
        where purchase.business_id = ${businessId} and purchase.customer_id = sought.customer_id
          and purchase.day = sought.day and ${which.standing} offset 0) own
      where own.amount is not distinct from sought.amount and own.import_id <> ${importId}
        and not exists (select 1 from landed where landed.natural_key = own.natural_key)
        and not exists (select 1 from ${purchaseVersions} told
          where told.business_id = ${businessId} and told.natural_key = own.natural_key
            and told.import_id = ${importId}))
    select fresh.natural_key as landed_key, standing.natural_key as standing_key
    from fresh join standing using (customer_id, day, place)
    where fresh.amount is not distinct from standing.amount`);
}

async function takeKeys(
  tx: Transaction,
  businessId: number,
  pairs: readonly Pair[],
): Promise<void> {
  if (pairs.length === 0) return;
  const renamed = rowsOf(pairs, "landed_key text, standing_key text");
  await tx.execute(sql`
    update ${purchases} set natural_key = row.landed_key from ${renamed}
    where ${purchases.businessId} = ${businessId}
      and ${purchases.naturalKey} = row.standing_key`);
  await tx.execute(sql`
    update ${purchaseVersions} set natural_key = row.landed_key from ${renamed}
    where ${purchaseVersions.businessId} = ${businessId}
      and ${purchaseVersions.naturalKey} = row.standing_key`);
}
