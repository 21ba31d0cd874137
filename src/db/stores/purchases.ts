import { and, desc, eq, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { PurchaseOnDay } from "../../domain/purchase-days.ts";
import type { Transaction } from "../in-business.ts";
import { batches, dateOf, idsOf, rowsOf } from "../rows.ts";
import { items, purchases } from "../schema.ts";

/** A purchase to be taken in. */
export interface NewPurchase {
  readonly naturalKey: string;
  readonly customerId: number | null;
  readonly day: Day;
  readonly amount: MinorUnits | null;
  readonly orderNumber: string | null;
  readonly employee: string | null;
  readonly items: readonly {
    readonly product: string;
    readonly category: string | null;
    readonly quantity: number | null;
    readonly amount: MinorUnits | null;
  }[];
}

/** Orders, receipts and visits paid for. */
export function purchaseStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(purchases.businessId, businessId);

  return {
    /** Takes in those that are not known yet; how many, and the customers they touch. */
    async addAll(
      sales: readonly NewPurchase[],
      importId: number,
    ): Promise<{ added: number; customerIds: Set<number> }> {
      const customerIds = new Set<number>();
      let added = 0;
      for (const batch of batches(sales)) {
        const inserted = await insertPurchases(tx, businessId, batch, importId);
        await insertItems(tx, businessId, batch, inserted);
        added += inserted.size;
        for (const { naturalKey, customerId } of batch) {
          if (customerId !== null && inserted.has(naturalKey)) customerIds.add(customerId);
        }
      }
      return { added, customerIds };
    },

    /** Which of these natural keys are known; for the few of a request. */
    async findKnown(naturalKeys: readonly string[]): Promise<Set<string>> {
      const asRecords = naturalKeys.map((key) => ({ natural_key: key }));
      const rows = await tx.execute<{ natural_key: string }>(sql`
        select known.natural_key from ${purchases} known
        join ${rowsOf(asRecords, "natural_key text")} on known.natural_key = row.natural_key
        where known.business_id = ${businessId}`);
      return new Set(rows.map((row) => row.natural_key));
    },

    /** Takes back what an import brought; the customers it touched. */
    async removeImport(importId: number): Promise<Set<number>> {
      const removed = await tx
        .delete(purchases)
        .where(and(inBusiness, eq(purchases.importId, importId)))
        .returning({ customerId: purchases.customerId });
      return new Set(removed.flatMap((row) => (row.customerId === null ? [] : [row.customerId])));
    },

    /** All purchases of some customers, by customer. */
    async listOf(customerIds: readonly number[]): Promise<Map<number, PurchaseOnDay[]>> {
      const rows = await tx
        .select({
          customerId: purchases.customerId,
          day: purchases.day,
          amount: purchases.amount,
        })
        .from(purchases)
        .where(and(inBusiness, sql`${purchases.customerId} = any (${idsOf(customerIds)})`));
      const byCustomer = new Map<number, PurchaseOnDay[]>();
      for (const { customerId, day, amount } of rows) {
        const known = byCustomer.get(customerId!);
        if (known) known.push({ day, amount });
        else byCustomer.set(customerId!, [{ day, amount }]);
      }
      return byCustomer;
    },

    async count(): Promise<number> {
      return tx.$count(purchases, inBusiness);
    },

    /** The last day with a purchase, an anonymous one too; null before the first import. */
    async lastDay(): Promise<Day | null> {
      const [row] = await tx
        .select({ day: purchases.day })
        .from(purchases)
        .where(inBusiness)
        .orderBy(desc(purchases.day))
        .limit(1);
      return row?.day ?? null;
    },

    /** Net revenue by customer from a day on. */
    async revenueSince(day: Day): Promise<{ customerId: number; revenue: MinorUnits }[]> {
      const rows = await tx
        .select({
          customerId: purchases.customerId,
          revenue: sql<string>`coalesce(sum(${purchases.amount}), 0)`,
        })
        .from(purchases)
        .where(
          and(
            inBusiness,
            sql`${purchases.customerId} is not null`,
            sql`${purchases.day} >= ${dateOf(sql`${day}::int`)}`,
          ),
        )
        .groupBy(purchases.customerId);
      return rows.map((row) => ({ customerId: row.customerId!, revenue: Number(row.revenue) }));
    },

    /** What a customer bought last, and what most often, by product; and who served them most. */
    async habitsOf(customerId: number): Promise<{
      last: string[];
      usual: string[];
      employee: string | null;
    }> {
      const bought = await tx
        .select({
          day: purchases.day,
          product: items.product,
          employee: purchases.employee,
        })
        .from(purchases)
        .leftJoin(
          items,
          and(eq(items.businessId, businessId), eq(items.purchaseId, purchases.purchaseId)),
        )
        .where(
          and(
            inBusiness,
            eq(purchases.customerId, customerId),
            sql`${purchases.amount} is distinct from 0`,
          ),
        )
        .orderBy(desc(purchases.day), desc(purchases.purchaseId))
        .limit(200);
      const lastDay = bought[0]?.day;
      const products = bought.filter((row) => row.product !== null);
      return {
        last: [
          ...new Set(products.filter((row) => row.day === lastDay).map((row) => row.product!)),
        ],
        usual: mostFrequent(products.map((row) => row.product!)),
        employee: mostFrequent(bought.slice(0, 5).flatMap((row) => row.employee ?? []))[0] ?? null,
      };
    },
  };
}

async function insertPurchases(
  tx: Transaction,
  businessId: number,
  batch: readonly NewPurchase[],
  importId: number,
): Promise<Map<string, number>> {
  const records = batch.map((purchase) => ({
    natural_key: purchase.naturalKey,
    customer_id: purchase.customerId,
    day: purchase.day,
    amount: purchase.amount,
    order_number: purchase.orderNumber,
    employee: purchase.employee,
  }));
  const inserted = await tx.execute<{ natural_key: string; purchase_id: string }>(sql`
    insert into ${purchases} (business_id, natural_key, customer_id, day, amount, order_number,
      employee, import_id)
    select ${businessId}, row.natural_key, row.customer_id, ${dateOf(sql`row.day`)}, row.amount,
      row.order_number, row.employee, ${importId}
    from ${rowsOf(
      records,
      "natural_key text, customer_id bigint, day int, amount bigint, order_number text, employee text",
    )}
    on conflict (business_id, natural_key) do nothing
    returning natural_key, purchase_id`);
  return new Map(inserted.map((row) => [row.natural_key, Number(row.purchase_id)]));
}

async function insertItems(
  tx: Transaction,
  businessId: number,
  batch: readonly NewPurchase[],
  inserted: ReadonlyMap<string, number>,
): Promise<void> {
  const records = batch.flatMap((purchase) => {
    const purchaseId = inserted.get(purchase.naturalKey);
    if (purchaseId === undefined) return [];
    return purchase.items.map((item, line) => ({ ...item, purchase_id: purchaseId, line }));
  });
  if (records.length === 0) return;
  await tx.execute(sql`
    insert into ${items} (business_id, purchase_id, line, product, category, quantity, amount)
    select ${businessId}, row.purchase_id, row.line, row.product, row.category, row.quantity,
      row.amount
    from ${rowsOf(
      records,
      "purchase_id bigint, line smallint, product text, category text, quantity float8, amount bigint",
    )}
    on conflict (business_id, purchase_id, line) do nothing`);
}

const USUAL_PRODUCTS = 3;

function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, USUAL_PRODUCTS)
    .map(([word]) => word);
}
