import type { Day } from "../domain/day.ts";
import { toMinor } from "../domain/money.ts";
import type { Layout } from "./decide-columns.ts";
import { groupOrders, isRefund } from "./group-orders.ts";
import type { OrderPart } from "./group-orders.ts";
import { lineAmounts, orderAmount } from "./order-amount.ts";
import type { LineAmounts } from "./order-amount.ts";
import type { ReadRow, ReadRows } from "./read-rows.ts";
import type {
  ExcludedRow,
  Exclusion,
  FutureBooking,
  IntakeOptions,
  ReadCustomer,
  ReadItem,
  ReadPurchase,
} from "./reading.ts";
import { splitItems } from "./split-items.ts";
import { textOf } from "./table.ts";

export interface Gathered {
  readonly purchases: ReadPurchase[];
  readonly excluded: ExcludedRow[];
  readonly futureBookings: FutureBooking[];
}

/** Rows → purchases, and what is none with the reason. */
export function gatherPurchases(
  { rows, book }: ReadRows,
  layout: Layout,
  header: readonly string[],
  options: IntakeOptions,
): Gathered {
  const gathered: Gathered = { purchases: [], excluded: [], futureBookings: [] };
  const customerOf = ({ customer }: ReadRow) =>
    customer === null ? null : book.customerOf(customer);
  const parts = groupOrders(rows, (row) => customerOf(row)?.key ?? null);
  const mode = lineAmounts(parts, header[layout.amounts[0]!]!);
  const productHeader = layout.product === null ? "" : header[layout.product]!;

  for (const part of parts) {
    for (const [why, lines] of deadLines(part)) exclude(lines[0]!, why);
    const lines = liveLines(part);
    if (lines.length > 0) take({ order: part.order, lines });
  }
  return gathered;

  function take(part: OrderPart): void {
    const row = part.lines[0]!;
    const day = part.lines.map((line) => line.day).find((found) => found !== null) ?? null;
    const amount = orderAmount(part.lines, mode);
    const customer = part.lines.map(customerOf).find((found) => found !== null) ?? null;
    const fault = faultOf(row, day, amount, customer, options.today);
    if (fault === "note") return;
    if (fault !== null) {
      exclude(row, fault);
      return;
    }
    const signed =
      isRefund(row) && amount !== null ? -Math.abs(amount as number) : (amount as number | null);
    const purchase = {
      row: row.line,
      order: part.order,
      customer,
      day: day as Day,
      amount: signed === null ? null : toMinor(signed, options.currency),
      employee: part.lines.map(({ employee }) => employee).find((found) => found !== null) ?? null,
      items: itemsOf(part.lines, productHeader, mode, options),
    };
    gathered.purchases.push(purchase);
    const back = givenBack(part.lines, signed);
    if (back > 0) {
      gathered.purchases.push({ ...purchase, amount: -toMinor(back, options.currency), items: [] });
    }
  }

  function exclude(row: ReadRow, why: Exclusion): void {
    const ahead = typeof row.day === "number" && row.day > options.today;
    const booked =
      ahead && (why === "not_completed" || why === "unpaid" || why === "future_booking");
    const customer = booked ? customerOf(row) : null;
    if (customer) gathered.futureBookings.push({ row: row.line, customer, day: row.day as Day });
    gathered.excluded.push(excludedRow(row, booked ? "future_booking" : why));
  }
}

/** A row that was left out, as people are told of it. */
export function excludedRow(row: ReadRow, why: Exclusion): ExcludedRow {
  const text = row.cells
    .map((cell) => textOf(cell))
    .filter((cell) => cell !== "")
    .join(" · ");
  return {
    row: row.line,
    label: row.order ?? `r${row.line}`,
    why,
    text: text.length > 120 ? `${text.slice(0, 119)}…` : text,
  };
}

function isDead({ verdict }: ReadRow): boolean {
  return !["sale", "refund", "refunded_sale"].includes(verdict);
}

/** Lines that do not count, by the reason: one a reason is told of. */
function deadLines({ lines }: OrderPart): Map<Exclusion, ReadRow[]> {
  const dead = new Map<Exclusion, ReadRow[]>();
  for (const line of lines.filter(isDead)) {
    const why = line.verdict as Exclusion;
    dead.set(why, [...(dead.get(why) ?? []), line]);
  }
  return dead;
}

/** Lines that count. Beside one that does not, a line without an amount is only more of the same order. */
function liveLines({ lines }: OrderPart): ReadRow[] {
  const live = lines.filter((line) => !isDead(line));
  return live.length === lines.length ? live : live.filter(({ amount }) => amount !== null);
}

/** Why a row is no purchase; "note" for text between the rows, which is not worth a word. */
function faultOf(
  row: ReadRow,
  day: Day | null | "bad",
  amount: number | null | "bad",
  customer: ReadCustomer | null,
  today: Day,
): Exclusion | "note" | null {
  if (day === null && typeof amount !== "number") return customer === null ? "note" : "no_day";
  if (day === null) return "no_day";
  if (day === "bad") return "bad_day";
  if (amount === "bad") return "bad_amount";
  if (day > today) return "future_booking";
  if (amount === null && customer === null) return "empty";
  if (amount === 0 && !(row.visited && customer !== null)) return "zero_amount";
  return null;
}

/** How much of a sale the file says was returned later, in major units. */
function givenBack(lines: readonly ReadRow[], amount: number | null): number {
  const told = lines.map(({ refunded }) => refunded ?? 0).find((refunded) => refunded !== 0);
  if (told !== undefined) return Math.abs(told);
  return lines[0]!.verdict === "refunded_sale" && amount !== null ? Math.max(0, amount) : 0;
}

function itemsOf(
  lines: readonly ReadRow[],
  header: string,
  mode: LineAmounts,
  { currency }: IntakeOptions,
): ReadItem[] {
  return lines.flatMap((line) => {
    const listed = splitItems(line.product, header);
    const own =
      mode === "own" && lines.length > 1 && typeof line.amount === "number" ? line.amount : null;
    const amount = line.itemAmount ?? own;
    return listed.map(({ product, quantity }) => ({
      product,
      category: line.category,
      quantity: quantity ?? (listed.length === 1 ? line.quantity : null),
      // What several things cost together says nothing about each.
      amount: amount === null || listed.length > 1 ? null : toMinor(amount, currency),
    }));
  });
}
