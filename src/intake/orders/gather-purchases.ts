import type { Day } from "../../domain/day.ts";
import { minorUnitsOf } from "../cells/minor-units.ts";
import { excludedRow } from "../rows/excluded-row.ts";
import { isRefund } from "./group-orders.ts";
import type { OrderPart } from "./group-orders.ts";
import { orderAmount } from "./order-amount.ts";
import type { LineAmounts } from "./order-amount.ts";
import type { ReadRow } from "../rows/read-rows.ts";
import type {
  ExcludedRow,
  Exclusion,
  FutureBooking,
  IntakeOptions,
  ReadCustomer,
  ReadItem,
  ReadPurchase,
  VoidedPurchase,
} from "../reading.ts";
import { splitItems } from "./split-items.ts";
import { textOf } from "../table.ts";

/**
 * What stands in a file: a purchase, a row that is none with the reason, the purchase that such a
 * row takes back, or an appointment ahead.
 */
export type Found =
  | { readonly purchase: ReadPurchase }
  | { readonly excluded: ExcludedRow }
  | { readonly voided: VoidedPurchase }
  | { readonly booking: FutureBooking };

/**
 * Why a purchase that once counted does so no longer. Others are no news of it: what is not yet
 * completed may be another document of the same number.
 */
const VOIDING: ReadonlySet<ReadRow["verdict"]> = new Set(["cancelled", "unpaid", "no_show"]);

/** How the purchases of one file are gathered. */
export interface Gathering {
  readonly amounts: LineAmounts;
  readonly customerOf: (row: ReadRow) => ReadCustomer | null;
  /** Of the column of products; "" where there is none. */
  readonly productHeader: string;
  readonly options: IntakeOptions;
}

/** Makes what turns one order after another into purchases, and into what is none with the reason. */
export function purchaseGatherer({
  amounts,
  customerOf,
  productHeader,
  options,
}: Gathering): (part: OrderPart) => readonly Found[] {
  const minorUnits = minorUnitsOf(options.currency);

  function gather(part: OrderPart): readonly Found[] {
    if (!part.lines.some(isDead)) return take(part);
    const excluded = [...deadLines(part)].flatMap(([why, [line]]) => exclude(line!, why));
    const lines = liveLines(part);
    if (lines.length > 0) return [...excluded, ...take({ order: part.order, lines })];
    const isVoid = part.lines.every(({ verdict }) => VOIDING.has(verdict));
    return isVoid ? [...excluded, ...takeBack(part)] : excluded;
  }

  function take({ order, lines }: OrderPart): Found[] {
    const row = lines[0]!;
    const customer = firstTold(lines, customerOf);
    const sale = saleOf(lines, orderAmount(lines, amounts), customer, options.today);
    if (sale === "note") return [];
    if (typeof sale === "string") {
      const voided = sale === "zero_amount" && order !== null ? takeBack({ order, lines }) : [];
      return [...exclude(row, sale), ...voided];
    }
    const { day, amount } = sale;
    const purchase: ReadPurchase = {
      row: row.line,
      order,
      customer,
      day,
      isMonthly: row.isMonthly,
      amount: amount === null ? null : minorUnits(amount),
      employee: firstTold(lines, employeeOf),
      items: itemsIn(lines),
    };
    const back = minorUnits(givenBack(lines, amount));
    if (back === 0) return [{ purchase }];
    return [{ purchase }, { purchase: { ...purchase, amount: -back, items: [] } }];
  }

  function takeBack({ order, lines }: OrderPart): Found[] {
    const [row] = lines;
    const day = firstTold(lines, dayOf);
    const customer = firstTold(lines, customerOf);
    const read = orderAmount(lines, amounts);
    const amount = typeof read === "number" ? minorUnits(read) : null;
    const isTold = order !== null || (customer !== null && amount !== null);
    if (typeof day !== "number" || day > options.today || !isTold) return [];
    return [{ voided: { row: row!.line, order, customer, day, amount } }];
  }

  function itemsIn(lines: readonly ReadRow[]): ReadItem[] {
    const items: ReadItem[] = [];
    for (const line of goodsIn(lines)) {
      if (line.product !== "") items.push(...itemsOf(line, lines.length));
    }
    return items;
  }

  function itemsOf(line: ReadRow, count: number): ReadItem[] {
    const listed = splitItems(line.product, productHeader);
    const own =
      amounts === "own" && count > 1 && typeof line.amount === "number" ? line.amount : null;
    const amount = line.itemAmount ?? own;
    return listed.map(({ product, quantity }) => ({
      product,
      category: line.category,
      quantity: quantity ?? (listed.length === 1 ? line.quantity : null),
      // What several things cost together says nothing about each.
      amount: amount === null || listed.length > 1 ? null : minorUnits(amount),
    }));
  }

  function exclude(row: ReadRow, why: Exclusion): Found[] {
    const ahead = typeof row.day === "number" && row.day > options.today;
    const booked =
      ahead && (why === "not_completed" || why === "unpaid" || why === "future_booking");
    const excluded: Found = { excluded: excludedRow(row, booked ? "future_booking" : why) };
    const customer = booked ? customerOf(row) : null;
    if (!customer) return [excluded];
    return [{ booking: { row: row.line, customer, day: row.day as Day } }, excluded];
  }

  return gather;
}

function employeeOf({ employee }: ReadRow): string | null {
  return employee;
}

function dayOf({ day }: ReadRow): ReadRow["day"] {
  return day;
}

/** What the first of the lines that tells it says. */
function firstTold<Told>(
  lines: readonly ReadRow[],
  tell: (line: ReadRow) => Told | null,
): Told | null {
  for (const line of lines) {
    const told = tell(line);
    if (told !== null) return told;
  }
  return null;
}

function isDead({ verdict }: ReadRow): boolean {
  return verdict !== "sale" && verdict !== "refund" && verdict !== "refunded_sale";
}

/** Lines that do not count, by the reason: one a reason is told of. */
function deadLines({ lines }: OrderPart): Map<Exclusion, ReadRow[]> {
  const dead = new Map<Exclusion, ReadRow[]>();
  for (const line of lines.filter(isDead)) {
    const why = mendable(line) ?? (line.verdict as Exclusion);
    dead.set(why, [...(dead.get(why) ?? []), line]);
  }
  return dead;
}

/** A mistyped cell in a row that is not final yet: what somebody should put right before it is. */
function mendable({ verdict, day, amount }: ReadRow): Exclusion | null {
  if (verdict !== "not_completed") return null;
  if (day === "bad") return "bad_day";
  return amount === "bad" ? "bad_amount" : null;
}

/**
 * Lines that count. Beside one that does not, a line without an amount is only more of the same order, and so is one that
 * leaves the order's own cells to the line above.
 */
function liveLines({ lines }: OrderPart): ReadRow[] {
  if (!lines.some(isDead)) return lines;
  const isMore = ({ order }: ReadRow) => order === null && isDead(lines[0]!);
  const live = lines.filter(
    (line) => !isDead(line) && (line.amount !== null || line.isPart) && !isMore(line),
  );
  return live.every(({ isPart }) => isPart) ? [] : live;
}

/** The lines that tell what was bought: where parts of a sale have lines of their own, these. */
function goodsIn(lines: readonly ReadRow[]): readonly ReadRow[] {
  const parts = lines.filter(({ isPart }) => isPart);
  return parts.length > 0 ? parts : lines;
}

/**
 * The day and the amount of a purchase, negative for a refund; else why it is none, "note" for text between the rows
 * that is not worth a word.
 */
function saleOf(
  lines: readonly ReadRow[],
  amount: number | null | "bad",
  customer: ReadCustomer | null,
  today: Day,
): { day: Day; amount: number | null } | Exclusion | "note" {
  const row = lines[0]!;
  const day = firstTold(lines, dayOf);
  if (day === null) return customer === null && typeof amount !== "number" ? "note" : "no_day";
  if (day === "bad") return isAlone(row) ? "note" : "bad_day";
  if (amount === "bad") return "bad_amount";
  if (day > today) return "future_booking";
  if (amount === null && customer === null) return isAlone(row) ? "note" : "empty";
  if (amount === 0 && !(row.visited && customer !== null)) return "zero_amount";
  return { day, amount: isRefund(row) && amount !== null ? -Math.abs(amount) : amount };
}

/** Words with nothing beside them: "Accrual basis, Friday 27 November, 09:12". */
function isAlone({ cells }: ReadRow): boolean {
  const [text, ...more] = cells.map(textOf).filter((found) => found !== "");
  return more.length === 0 && /\p{L}{3}/u.test(text ?? "");
}

/** How much of a sale the file says was returned later, in major units; of what is a refund itself, nothing. */
function givenBack(lines: readonly ReadRow[], amount: number | null): number {
  if (isRefund(lines[0]!) || (amount ?? 0) < 0) return 0;
  const told = lines.find(({ refunded }) => refunded !== null && refunded !== 0);
  if (told) return Math.abs(told.refunded!);
  return lines[0]!.verdict === "refunded_sale" && amount !== null ? Math.max(0, amount) : 0;
}
