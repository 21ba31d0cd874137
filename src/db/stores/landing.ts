import { sql } from "drizzle-orm";
import { copyRows, copyText } from "../copy-rows.ts";
import type { Transaction } from "../in-business.ts";
import { dateOf, rowsOf } from "../rows.ts";
import { items, purchases } from "../schema.ts";
import { KNOWN_ROWS, type Landed, renewKnown } from "./known-purchases.ts";
import { matchNumbers, type Pair } from "./match-numbers.ts";
import type { NewPurchase } from "./purchases.ts";
import { emptyTable } from "../staging.ts";

/** Fewer are one parameter of one statement; a table of their own would cost more than it saves. */
const WORTH_A_TABLE = 2_000;

const PURCHASE_COLUMNS =
  "natural_key text, customer_id bigint, identified_as bigint, day int, amount bigint, order_number text, employee text";
const ITEM_COLUMNS =
  "purchase_key text, line smallint, product text, category text, quantity float8, amount bigint";

/** How many of those that land are likely to be known already. */
export type Expected = "none known" | "few known" | "most known";

/** What landing came to. */
export interface Landing {
  /** How many are new. */
  readonly added: number;
  /** How many known ones are told otherwise than before. */
  readonly changed: number;
  /** Whose the changed ones were and are. */
  readonly customerIds: readonly number[];
}

/** Purchases in the form in which they are sent: made while the server still works on those before. */
export interface PreparedPurchases {
  readonly count: number;
  readonly hasNumbered: boolean;
  readonly hasUnnumbered: boolean;
  /** They themselves where they are few; else as COPY takes them. */
  readonly rows: readonly NewPurchase[] | CopiedRows;
}

interface CopiedRows {
  readonly purchases: Uint8Array;
  /** null where none has any */
  readonly items: Uint8Array | null;
}

export function preparePurchases(some: readonly NewPurchase[]): PreparedPurchases {
  return {
    count: some.length,
    hasNumbered: some.some(({ orderNumber }) => orderNumber !== null),
    hasUnnumbered: some.some(({ orderNumber }) => orderNumber === null),
    rows: some.length < WORTH_A_TABLE ? some : copiedRows(some),
  };
}

function copiedRows(some: readonly NewPurchase[]): CopiedRows {
  const hasItems = some.some((purchase) => purchase.items.length > 0);
  return {
    purchases: copyText(purchaseCells(some)),
    items: hasItems ? copyText(itemCells(some)) : null,
  };
}

export function countOf(batch: readonly PreparedPurchases[]): number {
  return batch.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Purchases → their table, each once by its natural key, with its items; those that are known
 * already are brought up to date.
 *
 * @param expected which of them are known, as far as one can tell: where none can be, none is looked
 *   for, and where most are likely to be, those are looked for first
 */
export async function landPurchases(
  tx: Transaction,
  businessId: number,
  batch: readonly PreparedPurchases[],
  importId: number,
  expected: Expected,
): Promise<Landing> {
  if (expected === "none known") {
    const added = await addNew(tx, businessId, await place(tx, batch), importId, expected);
    return { added, changed: 0, customerIds: [] };
  }
  const landed = await stage(tx, businessId, batch, importId);
  if (expected === "most known") {
    const renewal = await renewKnown(tx, businessId, landed, importId);
    return { ...renewal, added: await addNew(tx, businessId, landed, importId, expected) };
  }
  const added = await addNew(tx, businessId, landed, importId, expected);
  if (added === countOf(batch)) return { added, changed: 0, customerIds: [] };
  return { ...(await renewKnown(tx, businessId, landed, importId)), added };
}

/** A batch where it can be selected from, by the keys that its purchases are known by. */
async function stage(
  tx: Transaction,
  businessId: number,
  batch: readonly PreparedPurchases[],
  importId: number,
): Promise<Landed> {
  const landed = await place(tx, batch);
  const knownAs = await matchNumbers(tx, businessId, landed.purchases, importId, {
    hasNumbered: batch.some(({ hasNumbered }) => hasNumbered),
    hasUnnumbered: batch.some(({ hasUnnumbered }) => hasUnnumbered),
  });
  if (knownAs.length === 0) return landed;
  const renamed = areFew(batch) ? await placeInTables(tx, batch) : landed;
  await takeStandingKeys(tx, renamed, knownAs);
  return renamed;
}

const areFew = (batch: readonly PreparedPurchases[]) => countOf(batch) < WORTH_A_TABLE;

/** A batch where it can be selected from. */
async function place(tx: Transaction, batch: readonly PreparedPurchases[]): Promise<Landed> {
  if (!areFew(batch)) return placeInTables(tx, batch);
  return asParameters(batch.flatMap(({ rows }) => ("purchases" in rows ? [] : rows)));
}

/** @param landed in tables */
async function takeStandingKeys(
  tx: Transaction,
  landed: Landed,
  knownAs: readonly Pair[],
): Promise<void> {
  const pairs = rowsOf(knownAs, "landed_key text, standing_key text");
  await tx.execute(sql`
    update landed_purchases set natural_key = row.standing_key from ${pairs}
    where natural_key = row.landed_key`);
  if (!landed.items) return;
  await tx.execute(sql`
    update landed_items set purchase_key = row.standing_key from ${pairs}
    where purchase_key = row.landed_key`);
}

async function addNew(
  tx: Transaction,
  businessId: number,
  landed: Landed,
  importId: number,
  expected: Expected,
): Promise<number> {
  const which =
    expected === "most known"
      ? sql`not exists (select 1 from ${KNOWN_ROWS} known
          where known.natural_key = row.natural_key)`
      : sql`true`;
  // Looking for what stands is a fifth of what an insert takes.
  const unlessKnown =
    expected === "none known" ? sql`` : sql`on conflict (business_id, natural_key) do nothing`;
  const { count } = await tx.execute(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, row.natural_key, row.customer_id, ${dateOf(sql`row.day`)}, row.amount,
      row.order_number, row.employee, ${importId}
    from ${landed.purchases} where ${which} ${unlessKnown}`);
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
  batch: readonly PreparedPurchases[],
): Promise<Landed> {
  const copied = batch.map(({ rows }) => ("purchases" in rows ? rows : copiedRows(rows)));
  await emptyTable(tx, "landed_purchases", PURCHASE_COLUMNS);
  const purchaseRows = copied.map((rows) => rows.purchases);
  await copyRows(tx, "landed_purchases", purchaseRows);
  const landed = sql`landed_purchases as row`;
  const itemRows = copied.flatMap((rows) => rows.items ?? []);
  if (itemRows.length === 0) return { purchases: landed, items: null };
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
