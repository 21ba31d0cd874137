import { type SQL, sql } from "drizzle-orm";
import { copyRows, copyText } from "../copy-rows.ts";
import type { Transaction } from "../in-business.ts";
import { dateOf, rowsOf } from "../rows.ts";
import { items, purchases } from "../schema.ts";
import type { NewPurchase } from "./purchases.ts";

/** Fewer are one parameter of one statement; a table of their own would cost more than it saves. */
const WORTH_A_TABLE = 2_000;

const PURCHASE_COLUMNS =
  "natural_key text, customer_id bigint, day int, amount bigint, order_number text, employee text";
const ITEM_COLUMNS =
  "purchase_key text, line smallint, product text, category text, quantity float8, amount bigint";

/**
 * Purchases → their table, each once by its natural key; how many of them are new. Their items come
 * with them.
 */
export async function landPurchases(
  tx: Transaction,
  businessId: number,
  batch: readonly NewPurchase[],
  importId: number,
): Promise<number> {
  const hasItems = batch.some((purchase) => purchase.items.length > 0);
  const landed = batch.length < WORTH_A_TABLE ? asParameters(batch) : await asTables(tx, batch);
  const inserted = await tx.execute<{ natural_key: string; purchase_id: string }>(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, row.natural_key, row.customer_id, ${dateOf(sql`row.day`)}, row.amount,
      row.order_number, row.employee, ${importId}
    from ${landed.purchases}
    on conflict (business_id, natural_key) do nothing`);
  if (hasItems && inserted.count > 0) {
    await tx.execute(sql`
      insert into ${items} (business_id, purchase_id, line, product, category, quantity, amount)
      select ${businessId}, own.purchase_id, row.line, row.product, row.category, row.quantity,
        row.amount
      from ${landed.items} join ${purchases} own on own.natural_key = row.purchase_key
      where own.business_id = ${businessId} and own.import_id = ${importId}
      on conflict (business_id, purchase_id, line) do nothing`);
  }
  return inserted.count;
}

/** What a batch is selected from, as tables called `row`. */
interface Landed {
  readonly purchases: SQL;
  readonly items: SQL;
}

function asParameters(batch: readonly NewPurchase[]): Landed {
  const purchaseRecords = batch.map((purchase) => ({
    natural_key: purchase.naturalKey,
    customer_id: purchase.customerId,
    day: purchase.day,
    amount: purchase.amount,
    order_number: purchase.orderNumber,
    employee: purchase.employee,
  }));
  const itemRecords = batch.flatMap(({ naturalKey, items: lines }) =>
    lines.map((item, line) => ({ ...item, purchase_key: naturalKey, line })),
  );
  return {
    purchases: rowsOf(purchaseRecords, PURCHASE_COLUMNS),
    items: rowsOf(itemRecords, ITEM_COLUMNS),
  };
}

async function asTables(tx: Transaction, batch: readonly NewPurchase[]): Promise<Landed> {
  await emptyTable(tx, "landed_purchases", PURCHASE_COLUMNS);
  await copyRows(tx, "landed_purchases", copyText(purchaseCells(batch)));
  await emptyTable(tx, "landed_items", ITEM_COLUMNS);
  await copyRows(tx, "landed_items", copyText(itemCells(batch)));
  return { purchases: sql`landed_purchases as row`, items: sql`landed_items as row` };
}

async function emptyTable(tx: Transaction, name: string, columns: string): Promise<void> {
  await tx.execute(
    sql.raw(`create temporary table if not exists ${name} (${columns}) on commit drop`),
  );
  await tx.execute(sql.raw(`truncate ${name}`));
}

function* purchaseCells(batch: readonly NewPurchase[]) {
  for (const { naturalKey, customerId, day, amount, orderNumber, employee } of batch) {
    yield [naturalKey, customerId, day, amount, orderNumber, employee];
  }
}

function* itemCells(batch: readonly NewPurchase[]) {
  for (const { naturalKey, items: lines } of batch) {
    for (const [line, item] of lines.entries()) {
      yield [naturalKey, line, item.product, item.category, item.quantity, item.amount];
    }
  }
}
