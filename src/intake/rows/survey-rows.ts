import type { Layout } from "../columns/layout.ts";
import { customerBook, type RowCustomer } from "./identify-customers.ts";
import { isTotal } from "../cells/is-total.ts";
import { type Judged, rowJudge } from "./judge-row.ts";
import { type AmountStyle, amountTally } from "../cells/read-amounts.ts";
import { dayOrderTally, type DayStyle, otherOrder } from "../cells/read-days.ts";
import { ownCopy } from "../cells/own-copy.ts";
import { readDocument } from "../cells/read-document.ts";
import type { IntakeOptions } from "../reading.ts";
import { seenOrders } from "./seen-orders.ts";
import { type Cell, rowsOf, type Sheet } from "../table.ts";
import { textIn } from "../cells/text-in.ts";

/** How the cells of a file are written and its rows judged, as all of them together tell. */
export interface RowStyles {
  /** For each of the layout's day columns. */
  readonly dayStyles: readonly DayStyle[];
  /** By column. */
  readonly amountStyles: ReadonlyMap<number, AmountStyle>;
  readonly judged: Judged;
}

/** What only all the rows of a file together tell, before any of them is read. */
export interface RowSurvey extends RowStyles {
  readonly judge: ReturnType<typeof rowJudge>["judge"];
  readonly isPart: ReturnType<typeof rowJudge>["isPart"];
  readonly book: ReturnType<typeof customerBook>;
  /** Numbers of orders whose rows do not all stand together. */
  readonly scattered: ReadonlySet<string>;
  /** Whether any order has several rows. */
  readonly hasSeveral: boolean;
  readonly rows: number;
}

/** Progress is told after so many rows. */
const ROWS_OF_A_STEP = 20_000;

/** Goes once through a sheet, keeping nothing of its rows but what they tell of the whole. */
export function surveyRows(
  sheet: Sheet,
  layout: Layout,
  options: IntakeOptions,
  onProgress?: (rows: number) => void,
): RowSurvey {
  let rows = 0;
  const book = customerBook(options.country);
  const styles = styleTally(sheet.header, layout, options);
  const orders = orderTally();

  for (const { cells } of rowsOf(sheet)) {
    rows++;
    if (rows % ROWS_OF_A_STEP === 0) onProgress?.(rows);
    styles.see(cells);
    if (isTotal(cells, layout)) continue;
    book.add(whoBought(cells, layout));
    orders.see(layout.order === null ? null : readDocument(textIn(cells, layout.order)).order);
  }
  const { judge, isPart } = styles;
  return { judge, isPart, ...styles.found(), book, rows, ...orders.found() };
}

/** Takes note of how cells are written, row by row. */
export function styleTally(header: readonly string[], layout: Layout, options: IntakeOptions) {
  const { see: seeState, judge, isPart, seen } = rowJudge(layout);
  const days = layout.days.map((at) => ({ at, tally: dayOrderTally() }));
  const money = [...layout.amounts, layout.refunded, layout.itemAmount, layout.itemPrice];
  const amounts = new Map(money.flatMap((at) => (at === null ? [] : [[at, amountTally()]])));

  return {
    judge,
    isPart,

    see(cells: readonly Cell[]): void {
      seeState(cells);
      for (const { at, tally } of days) tally.see(cells[at]);
      for (const [at, tally] of amounts) tally.see(cells[at]);
    },

    found: (): RowStyles => ({
      dayStyles: days.map(({ at, tally }) => dayStyleOf(header, at, tally, layout, options)),
      amountStyles: new Map(
        [...amounts].map(([at, tally]) => [at, answered(tally.style(), options)]),
      ),
      judged: seen(),
    }),
  };
}

/** Who a row says has bought. */
export function whoBought(row: readonly Cell[], layout: Layout): RowCustomer {
  const person = firstIn(row, layout.customers, isFilled);
  const name = nameIn(person) || nameOf(row, layout.nameParts);
  // What a bank pays on behalf of those who paid by card has nobody's name.
  const isBank = layout.statement !== null && name === textIn(row, layout.statement.bank);
  if (isBank) return { number: "", company: "", name: "", phone: "", email: "" };
  return {
    number: textIn(row, layout.number),
    company: textIn(row, layout.company),
    name,
    phone: firstIn(row, layout.phones, hasDigit) || phoneUnder(person),
    email: firstIn(row, layout.emails, (email) => isOfCustomer(email, layout)),
  };
}

function firstIn(
  row: readonly Cell[],
  columns: readonly number[],
  isOne: (text: string) => boolean,
): string {
  for (const at of columns) {
    const text = textIn(row, at);
    if (isOne(text)) return text;
  }
  return "";
}

function isFilled(text: string): boolean {
  return text !== "";
}

function isOfCustomer(email: string, { ownEmails }: Layout): boolean {
  return email !== "" && !ownEmails.has(email.toLowerCase());
}

function hasDigit(text: string): boolean {
  return /\d/u.test(text);
}

/** A name over its contract, its document or its address: the first line. */
function nameIn(text: string): string {
  if (!text.includes("\n")) return text;
  const [name, ...more] = text.split("\n");
  return more.some((line) => /\d/u.test(line)) ? name! : text;
}

/** The line of a phone under a name: "Марта", "067 111 00 01", "Львів, відд. 5". */
function phoneUnder(text: string): string {
  if (!text.includes("\n")) return "";
  const lines = text.split("\n").slice(1);
  return lines.find((line) => /^\P{N}{0,12}\+?\d(?:[\s()-]*\d){8,12}\s*$/u.test(line)) ?? "";
}

function nameOf(row: readonly Cell[], parts: readonly number[]): string {
  if (parts.length === 0) return "";
  return parts
    .map((at) => textIn(row, at))
    .filter((part) => part !== "")
    .join(" ");
}

/** Takes note of the order numbers row by row; null for a row without one. */
export function orderTally() {
  const seen = seenOrders();
  const scattered = new Set<string>();
  let before: string | null = null;
  let hasSeveral = false;

  function see(order: string | null): void {
    if (order !== null && order === before) hasSeveral = true;
    else if (order !== null && seen.add(order)) scattered.add(ownCopy(order));
    // A row that goes on with an order above has no number either.
    else if (order === null && before !== null) hasSeveral = true;
    before = order;
  }

  return { see, found: () => ({ scattered, hasSeveral: hasSeveral || scattered.size > 0 }) };
}

function dayStyleOf(
  header: readonly string[],
  at: number,
  tally: ReturnType<typeof dayOrderTally>,
  { dayEvidence: { elsewhere, ahead } }: Layout,
  options: IntakeOptions,
): DayStyle {
  const american = options.country === "US" && !/\p{Script=Cyrillic}/u.test(header.join());
  const likely = elsewhere ?? (american ? "month_first" : "day_first");
  const told = tally.decide(likely);
  // Of two readings the one in which all sales lie behind us.
  const isPast = !ahead.has(told.order) && ahead.has(otherOrder(told.order));
  const found = { ...told, decided: told.decided || elsewhere !== null || isPast };
  const answer = options.answers?.day_order;
  return {
    order: !found.decided && answer === "other" ? otherOrder(found.order) : found.order,
    decided: found.decided,
    timeZone: options.timeZone,
    utc: /\butc\b|\bgmt\b/iu.test(header[at]!),
    today: options.today,
  };
}

function answered(style: AmountStyle, { answers }: IntakeOptions): AmountStyle {
  const answer = answers?.thousands_point;
  return answer === undefined ? style : { ...style, isFraction: answer === "other" };
}
