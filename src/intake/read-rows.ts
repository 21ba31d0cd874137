import type { Day } from "../domain/day.ts";
import { customerBook } from "./identify-customers.ts";
import type { Sighting } from "./identify-customers.ts";
import { rowJudge, saysVisited } from "./judge-row.ts";
import type { Verdict } from "./judge-row.ts";
import type { Layout } from "./decide-columns.ts";
import { readDocument } from "./read-document.ts";
import type { SalesDocument } from "./read-document.ts";
import { amountStyle, readAmount, readQuantity } from "./read-amounts.ts";
import type { AmountStyle } from "./read-amounts.ts";
import { decideDayOrder, readDay, turnedDay } from "./read-days.ts";
import type { DayStyle } from "./read-days.ts";
import { formatDay } from "../domain/day.ts";
import type { IntakeOptions, Question } from "./reading.ts";
import type { Cell, Sheet } from "./table.ts";
import { textOf } from "./table.ts";
import { isTotal } from "./is-total.ts";
import { isTest } from "./is-total.ts";

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

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly questions: readonly Question[];
  readonly book: ReturnType<typeof customerBook>;
}

/** Every row of a sheet, cell by cell, in the style its whole column proves. */
export function readRows(sheet: Sheet, layout: Layout, options: IntakeOptions): ReadRows {
  const book = customerBook(options.country);
  const dayStyles = layout.days.map((at) => dayStyleOf(sheet, at, options));
  const amountStyles = new Map(
    [...layout.amounts, layout.refunded, layout.itemAmount, layout.itemPrice]
      .filter((at) => at !== null)
      .map((at) => [at, amountStyle(column(sheet, at))]),
  );
  const judge = rowJudge(layout, sheet.rows);

  const amountAt = (row: readonly Cell[], at: number | null | undefined) =>
    at === null || at === undefined ? null : readAmount(row[at], amountStyles.get(at)!).amount;
  const numberAt = (row: readonly Cell[], at: number | null) => {
    const amount = amountAt(row, at);
    return amount === "bad" ? null : amount;
  };

  const rows = sheet.rows.map((row, i): ReadRow => {
    const document = readDocument(text(row, layout.order));
    const total = isTotal(row, layout);
    const quantity = layout.quantity === null ? null : readQuantity(row[layout.quantity]);
    const price = numberAt(row, layout.itemPrice);
    return {
      line: sheet.lines[i]!,
      cells: row,
      order: document.order,
      customer: total ? null : book.add(whoBought(row)),
      day: dayIn(row, layout, dayStyles) ?? document.day,
      amount: amountAt(row, layout.amounts[0]),
      otherAmount: amountAt(row, layout.amounts[1]),
      refunded: numberAt(row, layout.refunded),
      employee: text(row, layout.employee) || null,
      product: text(row, layout.product),
      category: text(row, layout.category) || null,
      quantity,
      itemAmount:
        numberAt(row, layout.itemAmount) ?? (price === null ? null : price * (quantity ?? 1)),
      verdict: verdictOf(row, document),
      visited: saysVisited(layout, row),
    };
  });
  const questions = [
    ...dayQuestions(sheet, layout, dayStyles),
    ...amountQuestions(sheet, layout, amountStyles),
  ];
  return { rows, questions, book };

  function verdictOf(row: readonly Cell[], document: SalesDocument): ReadRow["verdict"] {
    if (isTotal(row, layout)) return "total";
    if (isTest(row, layout)) return "test";
    const verdict = judge(row);
    return verdict === "sale" && document.isReturn ? "refund" : verdict;
  }

  function whoBought(row: readonly Cell[]) {
    const first = (columns: readonly number[]) =>
      columns.map((at) => textOf(row[at])).find((found) => found !== "") ?? "";
    const parts = layout.nameParts.map((at) => textOf(row[at])).filter((part) => part !== "");
    return {
      number: text(row, layout.number),
      company: text(row, layout.company),
      name: first(layout.customers) || parts.join(" "),
      phone: layout.phones.map((at) => textOf(row[at])).find((found) => /\d/u.test(found)) ?? "",
      email: first(layout.emails),
    };
  }
}

function text(row: readonly Cell[], at: number | null): string {
  return at === null ? "" : textOf(row[at]);
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
  const decision = decideDayOrder(column(sheet, at), american ? "month_first" : "day_first");
  return {
    ...decision,
    timeZone: options.timeZone,
    utc: /\butc\b|\bgmt\b/iu.test(sheet.header[at]!),
    today: options.today,
  };
}

function* column(sheet: Sheet, at: number): Generator<Cell | undefined> {
  for (const row of sheet.rows) yield row[at];
}

function dayQuestions(sheet: Sheet, layout: Layout, styles: readonly DayStyle[]): Question[] {
  const [at] = layout.days;
  const [style] = styles;
  if (at === undefined || style === undefined || style.decided) return [];
  for (const [i, row] of sheet.rows.entries()) {
    const taken = readDay(row[at], style);
    const other = turnedDay(row[at], style);
    if (typeof taken !== "number" || other === null) continue;
    return [
      {
        kind: "day_order",
        row: sheet.lines[i]!,
        text: textOf(row[at]),
        taken: formatDay(taken),
        other: formatDay(other),
      },
    ];
  }
  return [];
}

function amountQuestions(
  sheet: Sheet,
  layout: Layout,
  styles: ReadonlyMap<number, AmountStyle>,
): Question[] {
  const at = layout.amounts[0]!;
  for (const [i, row] of sheet.rows.entries()) {
    const { amount, open } = readAmount(row[at], styles.get(at)!);
    if (open === null || isTotal(row, layout)) continue;
    return [
      {
        kind: "thousands_point",
        row: sheet.lines[i]!,
        text: textOf(row[at]),
        taken: String(amount),
        other: String(open),
      },
    ];
  }
  return [];
}
