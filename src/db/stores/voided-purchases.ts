import { sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { batches, dateOf, rowsOf } from "../rows.ts";
import { imports, purchases, purchaseVersions } from "../schema.ts";
import { emptyTable } from "../staging.ts";
import { noteVersions, whoseAre } from "./purchase-versions.ts";
import type { VoidedKey } from "./purchases.ts";

const VOIDED_AT_ONCE = 20_000;

/**
 * Takes out purchases that an import says do not count, and notes that it says so of them, also of
 * those that an earlier one has taken out. What nobody has told of is left alone: it may count in a
 * later file.
 */
export async function voidPurchases(
  tx: Transaction,
  businessId: number,
  voided: readonly VoidedKey[],
  importId: number,
): Promise<{ voided: number; customerIds: number[] }> {
  if (voided.length === 0 || !(await hasImports(tx, businessId))) {
    return { voided: 0, customerIds: [] };
  }
  let count = 0;
  const customerIds = new Set<number>();
  for (const batch of batches(voided, VOIDED_AT_ONCE)) {
    await findKnown(tx, businessId, batch, importId);
    const standing = await whoseAre(tx, businessId, VOIDED);
    for (const id of standing.customerIds) customerIds.add(id);
    await noteVersions(tx, businessId, VOIDED);
    await tx.execute(sql`
      insert into ${purchaseVersions} (business_id, natural_key, import_id, day, is_void)
      select ${businessId}, natural_key, ${importId}, ${dateOf(sql`day`)}, true from voided
      on conflict (business_id, natural_key, import_id) do nothing`);
    for (const [id, brought] of standing.imports) {
      count += brought;
      await tx.execute(sql`
        update ${imports} set purchases = purchases - ${brought}::int
        where ${imports.businessId} = ${businessId} and ${imports.importId} = ${id}::bigint`);
    }
    if (standing.imports.size > 0) {
      await tx.execute(sql`
        delete from ${purchases} own where own.business_id = ${businessId}
          and own.natural_key in (select natural_key from voided)`);
    }
  }
  return { voided: count, customerIds: [...customerIds] };
}

const VOIDED = sql`voided named`;

/** Whether there is anything to be taken out: the first import has nothing before it. */
async function hasImports(tx: Transaction, businessId: number): Promise<boolean> {
  const [found] = await tx.execute(sql`
    select 1 from ${imports} taken
    where taken.business_id = ${businessId} and taken.status = 'imported' limit 1`);
  return found !== undefined;
}

async function findKnown(
  tx: Transaction,
  businessId: number,
  voided: readonly VoidedKey[],
  importId: number,
): Promise<void> {
  await emptyTable(tx, "voided", "natural_key text primary key, day int");
  const records = voided.map(({ naturalKey, day }) => ({ natural_key: naturalKey, day }));
  await tx.execute(sql`
    insert into voided
    select row.natural_key, row.day from ${rowsOf(records, "natural_key text, day int")}
    where exists (select 1 from ${purchases} own where own.business_id = ${businessId}
        and own.natural_key = row.natural_key and own.import_id <> ${importId})
      or exists (select 1 from ${purchaseVersions} version
        where version.business_id = ${businessId} and version.natural_key = row.natural_key
          and version.import_id <> ${importId})
    on conflict (natural_key) do nothing`);
}
