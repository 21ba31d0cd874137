import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { addDays, type Day, formatDay, parseDay } from "../../domain/day.ts";

/** A made-up sales file, the same at every run. */
export interface GeneratedSales {
  readonly rows: number;
  readonly customers: number;
  /** The first order's number; rows of two files with other numbers are other purchases. */
  readonly firstOrder?: number;
  /** The days it covers; three years by default, up to GENERATED_UP_TO. */
  readonly days?: { readonly first: Day; readonly count: number };
}

/** The last day of three years of sales. */
export const GENERATED_UP_TO: Day = parseDay("2026-06-30");

const HISTORY_DAYS = 3 * 365;
const HISTORY = { first: addDays(GENERATED_UP_TO, 1 - HISTORY_DAYS), count: HISTORY_DAYS };
const AT_ONCE = 20_000;
const HEADER = "Order,Date,Customer,Phone,Amount\n";

/** Writes a file of one order a row, as a shop's back office exports it: about 55 bytes a row. */
export async function writeSales(
  path: string,
  { rows, customers, firstOrder = 1, days = HISTORY }: GeneratedSales,
): Promise<void> {
  const file = createWriteStream(path);
  file.write(HEADER);
  for (let from = 0; from < rows; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, rows - from);
    const lines = Array.from({ length: count }, (_, i) =>
      line(
        firstOrder + from + i,
        addDays(days.first, Math.floor(((from + i) / rows) * days.count)),
        customers,
      ),
    );
    if (!file.write(lines.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

/** A row; files run from old to new. */
function line(order: number, day: Day, customers: number): string {
  const customer = scatter(order) % customers;
  const amount = (500 + (scatter(order * 7 + 3) % 900_000)) / 100;
  const phone = 79_000_000_000 + customer;
  return `${order},${formatDay(day)},Customer ${customer},+${phone},${amount.toFixed(2)}\n`;
}

/** A whole number that looks like chance (Knuth's multiplicative hash). */
function scatter(n: number): number {
  return Math.imul(n ^ (n >>> 15), 2_654_435_761) >>> 8;
}
