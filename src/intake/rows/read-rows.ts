import type { Day } from "../../domain/day.ts";
import { movementVerdict } from "../columns/bank-statement.ts";
import type { Sighting } from "./identify-customers.ts";
import { itemVerdict } from "./judge-item.ts";
import { saysVisited } from "./judge-row.ts";
import type { Verdict } from "./judge-row.ts";
import type { Layout } from "../columns/layout.ts";
import { isTest, isTotal } from "../cells/is-total.ts";
import { namedAmount } from "../cells/named-amount.ts";
import { ownCopy } from "../cells/own-copy.ts";
import { readDocument } from "../cells/read-document.ts";
import type { SalesDocument } from "../cells/read-document.ts";
import { NO_AMOUNT, type ReadAmount, readAmount, readQuantity } from "../cells/read-amounts.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { readMonth } from "../cells/read-month.ts";
import { type RowSurvey, whoBought } from "./survey-rows.ts";
import type { Cell, SheetRow } from "../table.ts";
import { textIn } from "../cells/text-in.ts";

/** One row of the file in terms of a sale, before rows of one order are put together. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly order: string | null;
  /** Null for an anonymous sale. */
  readonly customer: Sighting | null;
  readonly day: Day | null | "bad";
  /** Whether the file names a month and no day: the day is its first. */
  readonly isMonthly: boolean;
  /** In major units. */
  readonly amount: number | null | "bad";
  /** Whether nothing in the column decides if its point or comma parts thousands. */
  readonly isAmountOpen: boolean;
  /** From another column, for rows whose own is empty. */
  readonly otherAmount: number | null | "bad";
  readonly refunded: number | null;
  readonly employee: string | null;
  readonly product: string;
  readonly category: string | null;
  readonly quantity: number | null;
  readonly itemAmount: number | null;
  readonly verdict: Verdict | "total";
  readonly visited: boolean;
  /** Whether the row tells of but a part of a sale that another row has the sum of. */
  readonly isPart: boolean;
}

/** Of everything that was bought at once. */
const LONGEST_LIST = 5000;

/** Makes the reader of a sheet's rows, each cell in the style its whole column proves. */
export function rowReader(
  layout: Layout,
  { judge, isPart, dayStyles, amountStyles, book }: RowSurvey,
): (row: SheetRow) => ReadRow {
  const days = layout.days.map((at, i) => ({ at, read: dayReader(dayStyles[i]!) }));
  /** The first of the columns that has a day; a day that cannot be is not made good by another column. */
  const dayIn = (row: readonly Cell[]) => {
    for (const { at, read } of days) {
      const day = read(row[at]);
      if (day !== null) return day;
    }
    return null;
  };
  const amountIn = (row: readonly Cell[], at: number | null | undefined): ReadAmount =>
    at === null || at === undefined ? NO_AMOUNT : readAmount(row[at], amountStyles.get(at)!);
  const numberAt = (row: readonly Cell[], at: number | null) => {
    const { amount } = amountIn(row, at);
    return amount === "bad" ? null : amount;
  };

  return ({ cells: row, line }) => {
    const document = readDocument(textIn(row, layout.order));
    // What a part costs is in what the whole does.
    const part = isPart(row);
    const { amount: written, open } = amountIn(row, layout.amounts[0]);
    const amount = part ? null : written;
    const partAmount = part && written !== "bad" ? written : null;
    const told = verdictOf(row, layout, judge, document, amount);
    const verdict = told === "sale" && (partAmount ?? 0) < 0 ? "refund" : told;
    const quantity = layout.quantity === null ? null : readQuantity(row[layout.quantity]);
    const price = numberAt(row, layout.itemPrice);
    const priced = price === null ? null : price * (quantity ?? 1);
    const { day, isMonthly } = dayIn(row) ?? { day: document.day, isMonthly: false };
    return {
      line,
      cells: row,
      order: document.order,
      customer: verdict === "total" ? null : book.add(whoBought(row, layout)),
      day,
      isMonthly,
      amount,
      isAmountOpen: open !== null,
      otherAmount: part ? null : amountIn(row, layout.amounts[1]).amount,
      refunded:
        numberAt(row, layout.refunded) ?? namedAmount(textIn(row, layout.refunded, LONGEST_LIST)),
      employee: textIn(row, layout.employee) || null,
      product: productsIn(row, layout),
      category: textIn(row, layout.category) || null,
      quantity,
      itemAmount: partAmount ?? numberAt(row, layout.itemAmount) ?? priced,
      verdict,
      visited: saysVisited(layout, row),
      isPart: part,
    };
  };
}

function verdictOf(
  row: readonly Cell[],
  layout: Layout,
  judge: RowSurvey["judge"],
  document: SalesDocument,
  amount: ReadRow["amount"],
): ReadRow["verdict"] {
  if (isTotal(row, layout)) return "total";
  if (isTest(row, layout)) return "test";
  const verdict = judge(row);
  if (verdict !== "sale") return verdict;
  if (layout.statement !== null) return movementVerdict(row, layout.statement, amount);
  // Of a debt paid off nothing is bought.
  if (layout.taken !== null && textIn(row, layout.taken) === "") return "not_a_sale";
  if (document.isReturn) return "refund";
  return itemVerdict(textIn(row, layout.product)) ?? "sale";
}

/** Everything bought, of whatever columns. */
function productsIn(row: readonly Cell[], { product, moreProducts }: Layout): string {
  if (moreProducts.length === 0) return textIn(row, product, LONGEST_LIST);
  const listed = [product, ...moreProducts].map((at) => textIn(row, at, LONGEST_LIST));
  return listed.filter((found) => found !== "").join("; ");
}

/** Days that are kept once read: a file has few, unless their cells have the time in them. */
const MOST_KNOWN_DAYS = 20_000;

type ReadDay = Pick<ReadRow, "day" | "isMonthly">;

/** Makes the reader of one day column; null for a cell that tells no day. */
function dayReader(style: DayStyle): (cell: Cell | undefined) => ReadDay | null {
  const known = new Map<Cell | undefined, ReadDay | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const day = dayOrMonth(cell, style);
    if (known.size < MOST_KNOWN_DAYS)
      known.set(typeof cell === "string" ? ownCopy(cell) : cell, day);
    return day;
  };
}

function dayOrMonth(cell: Cell | undefined, style: DayStyle): ReadDay | null {
  const day = readDay(cell, style);
  if (typeof day === "number") return { day, isMonthly: false };
  const month = readMonth(cell);
  if (month !== null) return { day: month, isMonthly: true };
  return day === null ? null : { day, isMonthly: false };
}
