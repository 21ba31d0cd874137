import Papa from "papaparse";
import { type Day, parseDay } from "../domain/day.ts";
import type { PurchaseOnDay } from "../domain/purchase-days.ts";

/** A purchase log: the customers by id, in the order of their first row. */
export type PurchaseLog = ReadonlyMap<string, readonly PurchaseOnDay[]>;

/** A row that cannot be read; the message names its line. */
export class BadRow extends Error {
  override name = "BadRow";
}

/** Amounts are kept as whole ten-thousandths, so that a sum that should be zero is. */
export const AMOUNT_UNIT = 10_000;

const COLUMNS = ["customer_id", "date", "amount"] as const;

/**
 * Reads a log with the columns customer_id, date (YYYY-MM-DD) and amount (a decimal number, or
 * empty).
 *
 * @throws BadRow naming the line of the first row that is not so
 */
export function readPurchaseLog(text: string): PurchaseLog {
  const { data: rows } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: "," });
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const places = COLUMNS.map((column) => header.indexOf(column));
  if (places.includes(-1)) throw new BadRow(`line 1: expected the columns ${COLUMNS.join(",")}`);

  const log = new Map<string, PurchaseOnDay[]>();
  let line = 1;
  for (const [i, cells] of rows.entries()) {
    const isBlank = cells.length === 1 && cells[0]!.trim() === "";
    if (i > 0 && !isBlank) {
      const [customer, date, amount] = places.map((place) => (cells[place] ?? "").trim());
      const purchases = log.get(customer!);
      const purchase = readPurchase(line, customer!, date!, amount!);
      if (purchases) purchases.push(purchase);
      else log.set(customer!, [purchase]);
    }
    // A quoted cell may hold line breaks of its own.
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  return log;
}

function readPurchase(line: number, customer: string, date: string, amount: string): PurchaseOnDay {
  if (customer === "") throw new BadRow(`line ${line}: no customer_id`);
  const number = amount === "" ? null : Number(amount);
  if (number !== null && !Number.isFinite(number)) {
    throw new BadRow(`line ${line}: amount "${amount}" is not a number`);
  }
  return {
    day: readDay(line, date),
    amount: number === null ? null : Math.round(number * AMOUNT_UNIT),
  };
}

function readDay(line: number, date: string): Day {
  try {
    return parseDay(date);
  } catch (cause) {
    throw new BadRow(`line ${line}: date "${date}" is not a day as YYYY-MM-DD`, { cause });
  }
}
