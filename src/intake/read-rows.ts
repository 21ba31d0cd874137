import type { Day } from "../domain/day.ts";
import { customerBook } from "./identify-customers.ts";
import type { RowCustomer, Sighting } from "./identify-customers.ts";
import { rowJudge, saysVisited } from "./judge-row.ts";
import type { Verdict } from "./judge-row.ts";
import type { Layout } from "./decide-columns.ts";
import { readDocument } from "./read-document.ts";
import type { SalesDocument } from "./read-document.ts";
import type { AmountStyle } from "./read-amounts.ts";
import { amountStyle, readAmount, readQuantity } from "./read-amounts.ts";
import { decideDayOrder, otherOrder, readDay } from "./read-days.ts";
import type { DayStyle } from "./read-days.ts";
import type { IntakeOptions, Question } from "./reading.ts";
import type { Cell, Sheet } from "./table.ts";
import { textOf } from "./table.ts";
import { isTest, isTotal } from "./is-total.ts";
import { askQuestions } from "./ask-questions.ts";

/** One row of the file in terms of a sale, before rows of one order are put together. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly order: string | null;
  /** Null for an anonymous sale. */
  readonly customer: Sighting | null;
  readonly day: Day | null | "bad";
  /** In major units. */
  readonly amount: number | null | "bad";
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
}

/** Longer names and numbers are something else. */
const LONGEST = 300;
/** Of everything that was bought at once. */
const LONGEST_LIST = 5000;

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly questions: readonly Question[];
  readonly book: ReturnType<typeof customerBook>;
}

/** Every row of a sheet, cell by cell, in the style its whole column proves. */
export function readRows(sheet: Sheet, layout: Layout, options: IntakeOptions): ReadRows {
  const book = customerBook(options.country);
  const judge = rowJudge(layout, sheet.rows);
  const dayStyles = layout.days.map((at) => dayStyleOf(sheet, at, options));
  const amountStyles = new Map(
    [...layout.amounts, layout.refunded, layout.itemAmount, layout.itemPrice]
      .filter((at) => at !== null)
      .map((at) => [at, answered(amountStyle(column(sheet, at)), options)]),
  );

  const amountAt = (row: readonly Cell[], at: number | null | undefined) =>
    at === null || at === undefined ? null : readAmount(row[at], amountStyles.get(at)!).amount;
  const numberAt = (row: readonly Cell[], at: number | null) => {
    const amount = amountAt(row, at);
    return amount === "bad" ? null : amount;
  };

  const rows = sheet.rows.map((row, i): ReadRow => {
    const document = readDocument(text(row, layout.order));
    const verdict = verdictOf(row, layout, judge, document);
    const quantity = layout.quantity === null ? null : readQuantity(row[layout.quantity]);
    const price = numberAt(row, layout.itemPrice);
    const priced = price === null ? null : price * (quantity ?? 1);
    return {
      line: sheet.lines[i]!,
      cells: row,
      order: document.order,
      customer: verdict === "total" ? null : book.add(whoBought(row, layout)),
      day: dayIn(row, layout, dayStyles) ?? document.day,
      amount: amountAt(row, layout.amounts[0]),
      otherAmount: amountAt(row, layout.amounts[1]),
      refunded: numberAt(row, layout.refunded),
      employee: text(row, layout.employee) || null,
      product: text(row, layout.product, LONGEST_LIST),
      category: text(row, layout.category) || null,
      quantity,
      itemAmount: numberAt(row, layout.itemAmount) ?? priced,
      verdict,
      visited: saysVisited(layout, row),
    };
  });
  return { rows, book, questions: askQuestions(sheet, layout, dayStyles, amountStyles) };
}

function verdictOf(
  row: readonly Cell[],
  layout: Layout,
  judge: (row: readonly Cell[]) => Verdict,
  document: SalesDocument,
): ReadRow["verdict"] {
  if (isTotal(row, layout)) return "total";
  if (isTest(row, layout)) return "test";
  const verdict = judge(row);
  return verdict === "sale" && document.isReturn ? "refund" : verdict;
}

function whoBought(row: readonly Cell[], layout: Layout): RowCustomer {
  const filled = (columns: readonly number[]) =>
    columns.map((at) => text(row, at)).filter((found) => found !== "");
  return {
    number: text(row, layout.number),
    company: text(row, layout.company),
    name: filled(layout.customers)[0] ?? filled(layout.nameParts).join(" "),
    phone: filled(layout.phones).find((found) => /\d/u.test(found)) ?? "",
    email: filled(layout.emails)[0] ?? "",
  };
}

/** What stands in a column, no longer than such a thing can be. */
function text(row: readonly Cell[], at: number | null, longest = LONGEST): string {
  return at === null ? "" : textOf(row[at]).slice(0, longest);
}

/** The first of the day columns that has a day; a day that cannot be is not made good by another column. */
function dayIn(row: readonly Cell[], layout: Layout, styles: readonly DayStyle[]) {
  for (const [i, at] of layout.days.entries()) {
    const day = readDay(row[at], styles[i]!);
    if (day !== null) return day;
  }
  return null;
}

function dayStyleOf(sheet: Sheet, at: number, options: IntakeOptions): DayStyle {
  const american = options.country === "US" && !/\p{Script=Cyrillic}/u.test(sheet.header.join());
  const found = decideDayOrder(column(sheet, at), american ? "month_first" : "day_first");
  const answer = options.answers?.day_order;
  return {
    order: !found.decided && answer === "other" ? otherOrder(found.order) : found.order,
    decided: found.decided || answer !== undefined,
    timeZone: options.timeZone,
    utc: /\butc\b|\bgmt\b/iu.test(sheet.header[at]!),
    today: options.today,
  };
}

function answered(style: AmountStyle, { answers }: IntakeOptions): AmountStyle {
  const answer = answers?.thousands_point;
  return answer === undefined ? style : { ...style, isFraction: answer === "other" };
}

function* column(sheet: Sheet, at: number): Generator<Cell | undefined> {
  for (const row of sheet.rows) yield row[at];
}
