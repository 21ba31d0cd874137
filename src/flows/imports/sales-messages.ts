import type { ByteSource } from "../../intake/files/byte-source.ts";
import { type ForeseenSales, Unforeseen } from "../../intake/foresee-sales.ts";
import type { Found } from "../../intake/orders/gather-purchases.ts";
import { openAtOnce, openSales } from "../../intake/open-sales.ts";
import type {
  IntakeOptions,
  ReadCustomer,
  Refusal,
  SalesSummary,
  VoidedPurchase,
} from "../../intake/reading.ts";
import { Refused } from "../../intake/refused.ts";
import type { SalesTable } from "../../intake/sales-table.ts";
import { type PackedSales, salesPacker } from "./packed-sales.ts";

/** What the thread that reads a file tells of it, in this order. */
export type SalesMessage =
  /** Rows looked at before any of them is read, and then rows read, of how many. */
  | { readonly type: "progress"; readonly done: number; readonly total: number | null }
  | {
      readonly type: "opened";
      /** Everybody in the file; null where that is told at its end. Purchases name them by their places here. */
      readonly customers: readonly ReadCustomer[] | null;
      readonly rows: number;
      readonly ordersAreUnique: boolean;
    }
  | {
      readonly type: "batch";
      readonly sales: PackedSales;
      readonly voided: readonly VoidedPurchase[];
    }
  | {
      readonly type: "end";
      readonly summary: SalesSummary;
      /** Whoever bought, by the numbers their purchases name them by; null where they were told before. */
      readonly customers: readonly ReadCustomer[] | null;
    }
  /** What was told of the file does not hold. */
  | { readonly type: "unforeseen" }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * What is asked of a file: only what holds of it as a whole; everything, after a look at all of it;
 * or everything in one go, where a sample foretells it, and else after a look.
 */
export type Asked = "summary" | "everything" | "in_one_go";

/** A file, message by message; the last one says how it ended. */
export function* messagesOf(
  source: ByteSource,
  options: IntakeOptions,
  asked: Asked,
  onRows?: (rows: number) => void,
): Generator<SalesMessage, void> {
  try {
    const foreseen = asked === "in_one_go" ? openAtOnce(source, options) : null;
    if (foreseen) return yield* foreseenMessages(foreseen);
    const table = openSales(source, options, onRows && { onProgress: onRows });
    yield* asked === "summary" ? summaryMessages(table) : salesMessages(table);
  } catch (error) {
    if (error instanceof Unforeseen) yield { type: "unforeseen" };
    else if (error instanceof Refused) yield { type: "refused", refusal: error.refusal };
    else throw error;
  }
}

/** A table's purchases, batch by batch, and what holds of it as a whole. */
function* salesMessages(table: SalesTable): Generator<SalesMessage, void> {
  const customers = table.listCustomers();
  const { rows, ordersAreUnique } = table;
  yield { type: "opened", customers, rows, ordersAreUnique };

  const summary = yield* batchesOf(table.read(), ({ place }) => place);
  yield { type: "end", summary, customers: null };
}

/** The same of a table whose customers are known once all of it is read: they are numbered as they come. */
function* foreseenMessages(sales: ForeseenSales): Generator<SalesMessage, void> {
  yield { type: "opened", customers: null, rows: sales.rows, ordersAreUnique: true };

  const bought: string[] = [];
  /** By the customers' places. */
  const numbers: number[] = [];
  const numberOf = ({ place, key }: ReadCustomer) => (numbers[place] ??= bought.push(key) - 1);
  const summary = yield* batchesOf(sales.read(), numberOf);
  const byKey = new Map(sales.listCustomers().map((customer) => [customer.key, customer]));
  const customers = bought.map((key) => {
    const customer = byKey.get(key);
    // The whole file knows them by another key than their first row did.
    if (!customer) throw new Unforeseen();
    return customer;
  });
  yield { type: "end", summary, customers };
}

function* batchesOf(
  reading: Generator<Found, SalesSummary>,
  numberOf: (customer: ReadCustomer) => number,
): Generator<SalesMessage, SalesSummary> {
  let packer = salesPacker();
  let voided: VoidedPurchase[] = [];
  let next = reading.next();
  for (; !next.done; next = reading.next()) {
    const found = next.value;
    if ("voided" in found) voided.push(found.voided);
    if (!("purchase" in found)) continue;
    const { customer } = found.purchase;
    const isFull = packer.add(found.purchase, customer === null ? null : numberOf(customer));
    if (!isFull) continue;
    yield { type: "batch", sales: packer.pack(), voided };
    packer = salesPacker();
    voided = [];
  }
  yield { type: "batch", sales: packer.pack(), voided };
  return next.value;
}

/** Progress is told after so many. */
const FOUND_OF_A_STEP = 5_000;

/** Only what holds of a table as a whole. */
function* summaryMessages(table: SalesTable): Generator<SalesMessage, void> {
  const reading = table.read();
  let next = reading.next();
  for (let found = 1; !next.done; found++) {
    if (found % FOUND_OF_A_STEP === 0) {
      yield { type: "progress", done: table.rowsRead(), total: table.rows };
    }
    next = reading.next();
  }
  yield { type: "end", summary: next.value, customers: null };
}
