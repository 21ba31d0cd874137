import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { Transaction } from "../in-business.ts";
import { rowsOf } from "../rows.ts";
import { itemsTold, knownRows } from "./known-purchases.ts";
import {
  asParameters,
  countOf,
  type Expected,
  type Landing,
  landPurchases,
  type PreparedPurchases,
  preparePurchases,
} from "./landing.ts";
import { items, purchases } from "../schema.ts";
import { voidPurchases } from "./voided-purchases.ts";
import { takeBackImport } from "./purchase-versions.ts";

/** A purchase to be taken in. */
export interface NewPurchase {
  readonly naturalKey: string;
  readonly customerId: number | null;
  /** Whose it is by identity, where that customer was merged into another. */
  readonly identifiedAs?: number;
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

/** A purchase that does not count any more, if it is known. */
export interface VoidedKey {
  readonly naturalKey: string;
  readonly day: Day;
}

/** Orders, receipts and visits paid for. */
export function purchaseStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(purchases.businessId, businessId);

  let expected: Expected | null = null;

  async function hasAny(): Promise<boolean> {
    const [found] = await tx
      .select({ id: purchases.purchaseId })
      .from(purchases)
      .where(inBusiness)
      .limit(1);
    return found !== undefined;
  }

  return {
    /** Whether the business has a purchase at all. */
    hasAny,

    /** Needs no server: the next are made ready while others land. */
    prepare: preparePurchases,

    /**
     * Takes in those that are new or changed; how many of each, and whom the changed ones touch. An
     * import names no purchase twice, and no other lands within the unit of work.
     */
    async land(batch: readonly PreparedPurchases[], importId: number): Promise<Landing> {
      expected ??= (await hasAny()) ? "few known" : "none known";
      const landing = await landPurchases(tx, businessId, batch, importId, expected);
      if (expected !== "none known") {
        // A file that is sent again goes on as it began.
        expected = landing.added < countOf(batch) / 2 ? "most known" : "few known";
      }
      return landing;
    },

    /** The customers of an import's purchases. */
    async touchedBy(importId: number): Promise<Set<number>> {
      const rows = await tx
        .selectDistinct({ customerId: purchases.customerId })
        .from(purchases)
        .where(and(inBusiness, eq(purchases.importId, importId), isNotNull(purchases.customerId)));
      return new Set(rows.map((row) => row.customerId!));
    },

    /** Takes out those that are known; how many stood, and whose they were. */
    async voidAll(
      voided: readonly VoidedKey[],
      importId: number,
    ): Promise<{ voided: number; customerIds: number[] }> {
      return voidPurchases(tx, businessId, voided, importId);
    },

    /** Which of these natural keys are of a purchase that counts. */
    async findStanding(naturalKeys: readonly string[]): Promise<Set<string>> {
      const asRecords = naturalKeys.map((key) => ({ natural_key: key }));
      const rows = await tx.execute<{ natural_key: string }>(sql`
        select known.natural_key from ${purchases} known
        join ${rowsOf(asRecords, "natural_key text")} on known.natural_key = row.natural_key
        where known.business_id = ${businessId}`);
      return new Set(rows.map((row) => row.natural_key));
    },

    /** Of each of these, for the few of a request, whether it is known, and as it is. */
    async compare(sales: readonly NewPurchase[]): Promise<("new" | "changed" | "known")[]> {
      const { purchases: landed, items: lines } = asParameters(sales);
      const rows = await tx.execute<{ natural_key: string; is_changed: boolean }>(
        knownRows(businessId, landed, lines && itemsTold(lines), null),
      );
      const known = new Map(rows.map((row) => [row.natural_key, row.is_changed]));
      return sales.map(({ naturalKey }) => {
        const isChanged = known.get(naturalKey);
        if (isChanged === undefined) return "new";
        return isChanged ? "changed" : "known";
      });
    },

    /** Whose purchases have these natural keys, the latest purchase first. */
    async findCustomers(naturalKeys: readonly string[]): Promise<number[]> {
      const asRecords = naturalKeys.map((key) => ({ natural_key: key }));
      const rows = await tx.execute<{ customer_id: string }>(sql`
        select known.customer_id from ${purchases} known
        join ${rowsOf(asRecords, "natural_key text")} on known.natural_key = row.natural_key
        where known.business_id = ${businessId} and known.customer_id is not null
        order by known.day desc, known.purchase_id desc`);
      return [...new Set(rows.map((row) => Number(row.customer_id)))];
    },

    /** Takes back what an import brought and changed; the customers that touches. */
    async removeImport(importId: number): Promise<Set<number>> {
      return takeBackImport(tx, businessId, importId);
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

    /** What a customer bought last, and what most often, by product. */
    async habitsOf(customerId: number): Promise<{
      last: string[];
      usual: string[];
    }> {
      const bought = await tx
        .select({
          day: purchases.day,
          product: items.product,
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
      };
    },
  };
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
