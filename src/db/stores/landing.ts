import { type SQL, sql } from "drizzle-orm";
import { copyRows, copyText } from "../copy-rows.ts";
import type { Transaction } from "../in-business.ts";
import { dateOf, rowsOf } from "../rows.ts";
import { items, purchases } from "../schema.ts";
import { KNOWN_ROWS, type Landed, renewKnown } from "./known-purchases.ts";
import { matchNumbers } from "./match-numbers.ts";
import type { NewPurchase } from "./purchases.ts";
import { emptyTable } from "../staging.ts";

/** Fewer are one parameter of one statement; a table of their own would cost more than it saves. */
const WORTH_A_TABLE = 2_000;

const PURCHASE_COLUMNS =
  "natural_key text, customer_id bigint, identified_as bigint, day int, amount bigint, order_number text, employee text";
const ITEM_COLUMNS =
  "purchase_key text, line smallint, product text, category text, quantity float8, amount bigint";

/** What landing came to. */
export interface Landing {
  /** How many are new. */
  readonly added: number;
  /** How many known ones are told otherwise than before. */
  readonly changed: number;
  /** Whose the changed ones were and are. */
  readonly customerIds: readonly number[];
}

/** A batch in the form in which it is sent: made while the server still works on the one before. */
export interface PreparedBatch {
  readonly count: number;
  readonly purchases: readonly NewPurchase[];
  /** Puts it where it can be selected from. */
  place(tx: Transaction): Promise<Landed>;
}

export function prepareBatch(batch: readonly NewPurchase[]): PreparedBatch {
  const count = batch.length;
  if (count < WORTH_A_TABLE) {
    const landed = asParameters(batch);
    return { count, purchases: batch, place: async () => landed };
  }
  const hasItems = batch.some((purchase) => purchase.items.length > 0);
  const purchaseRows = copyText(purchaseCells(batch));
  const itemRows = hasItems ? copyText(itemCells(batch)) : null;
  return {
    count,
    purchases: batch,
    place: (tx) => placeInTables(tx, purchaseRows, itemRows),
  };
}

/**
 * Purchases → their table, each once by its natural key, with its items; those that are known
 * already are brought up to date.
 *
 * @param expectKnown whether most are likely to be known: then those are looked for first
 */
export async function landPurchases(
  tx: Transaction,
  businessId: number,
  batch: PreparedBatch,
  importId: number,
  expectKnown: boolean,
): Promise<Landing> {
  const landed = await stage(tx, businessId, batch, importId);
  if (expectKnown) {
    const renewal = await renewKnown(tx, businessId, landed, importId);
    return { ...renewal, added: await addNew(tx, businessId, landed, importId, isUnknown) };
  }
  const added = await addNew(tx, businessId, landed, importId);
  if (added === batch.count) return { added, changed: 0, customerIds: [] };
  return { ...(await renewKnown(tx, businessId, landed, importId)), added };
}

/** A batch where it can be selected from, by the keys that its purchases are known by. */
async function stage(
  tx: Transaction,
  businessId: number,
  batch: PreparedBatch,
  importId: number,
): Promise<Landed> {
  const landed = await batch.place(tx);
  const { purchases: rows } = batch;
  const knownAs = await matchNumbers(tx, businessId, landed.purchases, importId, {
    hasNumbered: rows.some(({ orderNumber }) => orderNumber !== null),
    hasUnnumbered: rows.some(({ orderNumber }) => orderNumber === null),
  });
  if (knownAs.size === 0) return landed;
  const renamed = rows.map((one) => ({
    ...one,
    naturalKey: knownAs.get(one.naturalKey) ?? one.naturalKey,
  }));
  return prepareBatch(renamed).place(tx);
}

const isUnknown = sql`not exists (
  select 1 from ${KNOWN_ROWS} known where known.natural_key = row.natural_key)`;

async function addNew(
  tx: Transaction,
  businessId: number,
  landed: Landed,
  importId: number,
  which: SQL = sql`true`,
): Promise<number> {
  const { count } = await tx.execute(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, row.natural_key, row.customer_id, ${dateOf(sql`row.day`)}, row.amount,
      row.order_number, row.employee, ${importId}
    from ${landed.purchases} where ${which}
    on conflict (business_id, natural_key) do nothing`);
  if (landed.items && count > 0) {
    await tx.execute(sql`
      insert into ${items} (business_id, purchase_id, line, product, category, quantity, amount)
      select ${businessId}, own.purchase_id, row.line, row.product, row.category, row.quantity,
        row.amount
      from ${landed.items} join ${purchases} own on own.natural_key = row.purchase_key
      where own.business_id = ${businessId} and own.import_id = ${importId}
      on conflict (business_id, purchase_id, line) do nothing`);
  }
  return count;
}

/** A batch as parameters of a statement. */
export function asParameters(batch: readonly NewPurchase[]): Landed {
  const purchaseRecords = batch.map((purchase) => ({
    natural_key: purchase.naturalKey,
    customer_id: purchase.customerId,
    identified_as: purchase.identifiedAs,
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
    items: itemRecords.length > 0 ? rowsOf(itemRecords, ITEM_COLUMNS) : null,
  };
}

async function placeInTables(
  tx: Transaction,
  purchaseRows: string,
  itemRows: string | null,
): Promise<Landed> {
  await emptyTable(tx, "landed_purchases", PURCHASE_COLUMNS);
  await copyRows(tx, "landed_purchases", purchaseRows);
  const landed = sql`landed_purchases as row`;
  if (itemRows === null) return { purchases: landed, items: null };
  await emptyTable(tx, "landed_items", ITEM_COLUMNS);
  await copyRows(tx, "landed_items", itemRows);
  return { purchases: landed, items: sql`landed_items as row` };
}

function* purchaseCells(batch: readonly NewPurchase[]) {
  for (const one of batch) {
    const { naturalKey, customerId, identifiedAs = null } = one;
    yield [
      naturalKey,
      customerId,
      identifiedAs,
      one.day,
      one.amount,
      one.orderNumber,
      one.employee,
    ];
  }
}

function* itemCells(batch: readonly NewPurchase[]) {
  for (const { naturalKey, items: lines } of batch) {
    for (const [line, item] of lines.entries()) {
      yield [naturalKey, line, item.product, item.category, item.quantity, item.amount];
    }
  }
}
