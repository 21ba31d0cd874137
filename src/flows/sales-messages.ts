import type { ReadCustomer, Refusal, SalesSummary, VoidedPurchase } from "../intake/reading.ts";
import type { SalesTable } from "../intake/sales-table.ts";
import { type PackedSales, salesPacker } from "./packed-sales.ts";

/** What the thread that reads a file tells of it, in this order. */
export type SalesMessage =
  /** Rows looked at before any of them is read, and then rows read, of how many. */
  | { readonly type: "progress"; readonly done: number; readonly total: number | null }
  /** Everybody in the file; purchases name them by their places here. */
  | {
      readonly type: "customers";
      readonly customers: readonly ReadCustomer[];
      readonly rows: number;
      readonly ordersAreUnique: boolean;
    }
  | {
      readonly type: "batch";
      readonly sales: PackedSales;
      readonly voided: readonly VoidedPurchase[];
    }
  | { readonly type: "end"; readonly summary: SalesSummary }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** A table's purchases, batch by batch, and what holds of it as a whole. */
export function* salesMessages(table: SalesTable): Generator<SalesMessage, void> {
  const customers = table.listCustomers();
  const { rows, ordersAreUnique } = table;
  yield { type: "customers", customers, rows, ordersAreUnique };

  const numbers = new Map(customers.map((customer, i) => [customer, i]));
  let packer = salesPacker();
  let voided: VoidedPurchase[] = [];
  const reading = table.read();
  let next = reading.next();
  for (; !next.done; next = reading.next()) {
    const found = next.value;
    if ("voided" in found) voided.push(found.voided);
    if (!("purchase" in found)) continue;
    const { customer } = found.purchase;
    const isFull = packer.add(found.purchase, customer === null ? null : numbers.get(customer)!);
    if (!isFull) continue;
    yield { type: "batch", sales: packer.pack(), voided };
    packer = salesPacker();
    voided = [];
  }
  yield { type: "batch", sales: packer.pack(), voided };
  yield { type: "end", summary: next.value };
}

/** Progress is told after so many. */
const FOUND_OF_A_STEP = 5_000;

/** Only what holds of a table as a whole. */
export function* summaryMessages(table: SalesTable): Generator<SalesMessage, void> {
  const reading = table.read();
  let next = reading.next();
  for (let found = 1; !next.done; found++) {
    if (found % FOUND_OF_A_STEP === 0) {
      yield { type: "progress", done: table.rowsRead(), total: table.rows };
    }
    next = reading.next();
  }
  yield { type: "end", summary: next.value };
}
