import { formatDay } from "../../domain/day.ts";
import { startsLikeTotal } from "../cells/is-total.ts";
import { nestRows } from "./nest-rows.ts";
import type { Nested, Summed } from "./nest-rows.ts";
import { amountStyle, readAmount } from "../cells/read-amounts.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { readDocument, startsLikeDocument } from "../cells/read-document.ts";
import { readMonth } from "../cells/read-month.ts";
import { findReportHeader } from "./report-header.ts";
import type { Figure, Level, ReportHeader } from "./report-header.ts";
import type { Cell, Sheet, Table } from "../table.ts";
import { textOf } from "../table.ts";
import { advanceAccounts } from "../words/row-words.ts";

interface ReportRow extends Summed {
  readonly line: number;
  readonly label: string;
  readonly cells: readonly (number | null)[];
  /** What came back by a document of a return; null for any other row. */
  readonly returned: number | null;
}

/** The columns of the flat table a report becomes, under names the header words know. */
const HEADER = [
  "Номер документа",
  "Контрагент",
  "Менеджер",
  "Номенклатура",
  "Дата",
  "Количество",
  "Сумма",
  "Сумма позиции",
  "Вид операции",
] as const;
const AMOUNT = HEADER.indexOf("Сумма");
/** The rows that go on with a purchase leave these empty. */
const ONLY_ON_FIRST = new Set([1, HEADER.indexOf("Дата"), AMOUNT]);

/** A row of the flat table. */
interface Sale {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** How a report writes that there is nobody. */
const UNNAMED = /^<[.…]+>$/u;

/** Levels whose rows are known by what they say, without their sums. */
const MARKED: readonly Level[] = ["document", "day"];
/** What a level is called that stands across instead. */
const LEVEL_OF: Partial<Record<Figure["kind"], Level>> = {
  day: "day",
  month: "day",
  employee: "employee",
};

/**
 * A nested report ("Продажи по контрагентам": customer › contract › document › product, days or managers across) as a
 * flat table of its innermost rows; null where the table is no such report.
 */
export function unfoldReport(table: Table, dayStyle: DayStyle): Sheet | null {
  const header = findReportHeader(table, dayStyle);
  if (header === null) return null;
  const rows = reportRows(table, header, dayStyle);
  const nested = nestedIn(rows, header);
  if (nested === null) return null;

  const sales = nested.paths.flatMap((path) => salesOf(path, { ...header, levels: nested.levels }));
  // A report of quantities alone has nothing that was paid.
  if (sales.length === 0) return null;
  const flat = nested.levels.includes("product") ? togetherByDay(sales) : sales;
  return {
    header: HEADER,
    headerRow: header.firstRow + 1,
    rows: flat.map(({ cells }) => cells),
    lines: flat.map(({ line }) => line),
  };
}

/**
 * Every way from an outermost row down to an innermost. A name in the header may be that of a level or of what stands
 * across: which of the two shows in whether the sums work out.
 */
function nestedIn(
  rows: readonly ReportRow[],
  { levels, figures }: ReportHeader,
): { paths: ReportRow[][]; levels: readonly Level[] } | null {
  const across = new Set(figures.map(({ kind }) => LEVEL_OF[kind]));
  const down = levels.filter((level) => !across.has(level));
  // Accounts stand under their account: 62, then 62.01.
  const deeper: readonly Level[] = ["other", ...levels];
  for (const tried of down.length < levels.length ? [levels, down] : [levels, deeper]) {
    const marked = tried.findIndex((level) => level === MARKED.find((one) => tried.includes(one)));
    const nested = nestRows(rows, tried.length, marked < 0 ? null : marked);
    const told = tried.findLastIndex((level) => level !== "other");
    if (nested) return { paths: nested.flatMap((top) => pathsOf(top, told)), levels: tried };
  }
  return null;
}

/** Rows with a name and figures; totals and footnotes are not among them. */
function reportRows(table: Table, header: ReportHeader, dayStyle: DayStyle): ReportRow[] {
  const { figures, labels, creditAt } = header;
  const hasDocuments = header.levels.includes("document");
  const data = table.rows.slice(header.dataFrom);
  const style = amountStyle(data.flatMap((row) => figures.map(({ at }) => row[at])));
  return data.flatMap((row, i) => {
    const label = labels.map((at) => textOf(row[at])).find((text) => text !== "") ?? "";
    const cells = figures.map(({ at }) => {
      const { amount } = readAmount(row[at], style);
      return amount === "bad" ? null : amount;
    });
    const credit = creditAt === null ? null : readAmount(row[creditAt], style).amount;
    const isReturn = hasDocuments && readDocument(label).isReturn;
    const returned = isReturn && credit !== "bad" ? credit : null;
    const isEmpty = returned === null && cells.every((cell) => cell === null);
    if (label === "" || startsLikeTotal(label) || isEmpty) return [];
    return [
      {
        line: header.dataFrom + i + 1,
        label,
        cells,
        returned,
        figures: cells.map((cell) => cell ?? 0),
        isMarked: hasDocuments ? isDocument(label) : isDated(label, dayStyle),
      },
    ];
  });
}

/** "Реализация № 101 от 02.09.2026" is a sale; "Договор № 12 от 01.02.2025" has a number and a date as well. */
function isDocument(label: string): boolean {
  return startsLikeDocument(label) && readDocument(label).day !== null;
}

function isDated(label: string, dayStyle: DayStyle): boolean {
  return typeof readDay(label, dayStyle) === "number" || readMonth(label) !== null;
}

/** Down to a level: the rows below it, contracts and departments, tell of no other purchases. */
function pathsOf(nested: Nested<ReportRow>, depth: number): ReportRow[][] {
  if (nested.under.length === 0 || depth === 0) return [[nested.row]];
  return nested.under.flatMap((child) =>
    pathsOf(child, depth - 1).map((path) => [nested.row, ...path]),
  );
}

/** The sales of an innermost row: one for each day or employee across. */
function salesOf(path: readonly ReportRow[], { levels, figures }: ReportHeader): Sale[] {
  const at = (level: Level) => path[levels.indexOf(level)]?.label ?? "";
  const document = readDocument(at("document"));
  const leaf = path.at(-1)!;
  if (path.some(({ label }) => advanceAccounts.has(label))) return [];
  const kept = soldUnder(figures);
  return kept.flatMap(({ amount, quantity }) => {
    const sold =
      leaf.cells[figures.indexOf(amount)] ??
      (leaf.returned === null || kept.length > 1 ? null : -leaf.returned);
    if (sold === null || sold === undefined) return [];
    // Nothing sold by one of several stands as 0 too.
    if (sold === 0 && kept.length > 1) return [];
    const across = amount.kind === "day" || amount.kind === "month" ? amount.label : at("day");
    const cells = [
      document.day === null ? "" : document.order!,
      at("customer"),
      amount.kind === "employee" ? amount.label.replace(UNNAMED, "") : at("employee"),
      at("product"),
      document.day === null ? across : formatDay(document.day),
      (quantity && leaf.cells[figures.indexOf(quantity)]) ?? "",
      sold,
      sold,
      /^(?:возврат|повернення)/iu.test(at("document")) ? "возврат" : "",
    ];
    return [{ line: leaf.line, cells }];
  });
}

/**
 * What a customer bought on one day as one purchase of several lines, where no document says which of it was bought
 * at once: its sum stands on the first of them.
 */
function togetherByDay(sales: readonly Sale[]): Sale[] {
  const days = new Map<string, Sale[]>();
  for (const [i, sale] of sales.entries()) {
    const [order, customer, employee, , day] = sale.cells;
    const isRefund = Number(sale.cells[AMOUNT]) < 0;
    const key = order === "" ? JSON.stringify([customer, employee, day, isRefund]) : String(i);
    days.set(key, [...(days.get(key) ?? []), sale]);
  }
  return [...days.values()].flatMap(([first, ...more]) => {
    const sum = [first!, ...more].reduce((total, { cells }) => total + Number(cells[AMOUNT]), 0);
    const goOn = more.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell, at) => (ONLY_ON_FIRST.has(at) ? "" : cell)),
    }));
    return [{ ...first!, cells: first!.cells.with(AMOUNT, sum) }, ...goOn];
  });
}

/** The amounts that are no sums of others, each with its quantity. */
function soldUnder(figures: readonly Figure[]): { amount: Figure; quantity: Figure | undefined }[] {
  const amounts = figures.filter(({ measure }) => measure === "amount");
  const across = amounts.filter(({ kind }) => kind !== "total" && kind !== "plain");
  // Of several sums without a name over them one is what was sold; the others are costs, taxes and profits.
  const kept = across.length > 0 ? across : amounts.toSorted((a, b) => a.rank - b.rank).slice(0, 1);
  return kept.map((amount) => ({
    amount,
    quantity: figures.find(
      ({ label, measure }) => label === amount.label && measure === "quantity",
    ),
  }));
}
