import { startsLikeTotal } from "../cells/is-total.ts";
import { rankOf } from "../columns/match-header.ts";
import { startsLikeDocument } from "../cells/read-document.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { readMonth } from "../cells/read-month.ts";
import { namesLevels } from "./report-header.ts";
import type { Cell, Sheet, Table } from "../table.ts";
import { isBlank, textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";
import type { Role } from "../words/header-words.ts";

/** Fewer headings than this are notes, not customers. */
const FEWEST_BLOCKS = 2;
const CUSTOMER = "Customer";
const DOCUMENT = "Документ";
/** What tells who bought. */
export const WHO = [
  "customer",
  "company",
  "firstName",
  "lastName",
  "phone",
  "email",
  "number",
] as const;

/**
 * A table in blocks (the customer's name in a row of its own, the sales under it) with that name in every row; null where
 * the table has no such blocks.
 */
export function unfoldBlocks(sheet: Sheet, table: Table, dayStyle: DayStyle): Sheet | null {
  const dayAt = dayColumn(sheet, dayStyle);
  if (dayAt === null) return null;
  const documentAt = documentColumn(sheet, dayAt, dayStyle);
  if (saysWho(sheet, dayAt, documentAt, dayStyle)) return null;
  const [customerAt] = columnsOf(sheet, ["customer"]).filter((at) => at !== documentAt);
  const named = sheet.header.map((name, at) => (at === documentAt ? DOCUMENT : name));
  const header = customerAt === undefined ? [...named, CUSTOMER] : named;
  const nameAt = customerAt ?? sheet.header.length;
  const rows: Cell[][] = [];
  const lines: number[] = [];
  const names = new Set<string>();
  const totals = totalNames(sheet);
  const isTotalled = (whose: string) => totals.some((total) => total.endsWith(whose));
  const hasOwnHeaders = sheet.rows.some((row) => isHeader(row, sheet));
  const isGoods = (row: readonly Cell[]) => hasOwnHeaders && filledIn(row) > 1;
  let name = (hasOwnHeaders ? headingAbove(sheet, table, dayAt, dayStyle) : null) ?? "";
  if (name !== "") names.add(name);
  let day: Cell = "";
  /** Around a customer's jobs or branches, until its own total. */
  let around: string | null = null;
  let headedLast = false;
  for (const [i, row] of sheet.rows.entries()) {
    const heading = isGoods(row) ? null : headingOf(row, dayAt, dayStyle);
    if (heading !== null) {
      if (headedLast && around === null && isTotalled(name)) around = name;
      name = around ?? heading;
      names.add(name);
      headedLast = true;
      day = "";
      continue;
    }
    headedLast = false;
    if (around !== null && totalOf(row)?.endsWith(around)) around = null;
    const cells = header.map((_, at) => row[at] ?? "");
    // A note under the last sale is nobody's.
    const isSale = filledIn(row) > 1;
    if (isSale && textOf(cells[nameAt]) === "") cells[nameAt] = name;
    // The day stands on the first of what was bought on it.
    if (isDay(row[dayAt], dayStyle)) day = row[dayAt]!;
    else if (isSale && textOf(row[dayAt]) === "" && totalOf(row) === null) cells[dayAt] = day;
    rows.push(cells);
    lines.push(sheet.lines[i]!);
  }
  if (names.size < FEWEST_BLOCKS || names.size > rows.length) return null;
  return { ...sheet, header, rows, lines };
}

/** What the totals say whose they are: "Total for Ann Example". */
function totalNames(sheet: Sheet): string[] {
  return sheet.rows.flatMap((row) => totalOf(row) ?? []);
}

function totalOf(row: readonly Cell[]): string | null {
  const first = row.find((cell) => textOf(cell) !== "");
  return startsLikeTotal(first) ? textOf(first) : null;
}

/** Whether any row with a day tells its customer itself. */
function saysWho(
  sheet: Sheet,
  dayAt: number,
  documentAt: number | null,
  dayStyle: DayStyle,
): boolean {
  const columns = columnsOf(sheet, WHO).filter((at) => at !== documentAt);
  return sheet.rows.some(
    (row) => columns.some((at) => textOf(row[at]) !== "") && isDay(row[dayAt], dayStyle),
  );
}

/** The column in which customers stand over the documents of their sales. */
function documentColumn(sheet: Sheet, dayAt: number, dayStyle: DayStyle): number | null {
  const dated = sheet.rows.filter((row) => isDay(row[dayAt], dayStyle));
  const found = sheet.header.findIndex((name, at) => {
    const isWho = namesLevels(name).some((level) => rankOf("customer", foldHeader(level)) !== null);
    return isWho && at !== dayAt && dated.every((row) => startsLikeDocument(row[at]));
  });
  return found < 0 || dated.length === 0 ? null : found;
}

/** The columns whose names fit one of the roles. */
export function columnsOf(sheet: Sheet, roles: readonly Role[]): number[] {
  return sheet.header.flatMap((name, at) => {
    const folded = foldHeader(name);
    return roles.some((role) => rankOf(role, folded) !== null) ? [at] : [];
  });
}

function isHeader(row: readonly Cell[], { header }: Sheet): boolean {
  return header.every((title, at) => textOf(row[at]) === title);
}

function filledIn(row: readonly Cell[]): number {
  return row.filter((cell) => textOf(cell) !== "").length;
}

/** The name over the header of the first block. */
function headingAbove(
  sheet: Sheet,
  { rows }: Table,
  dayAt: number,
  dayStyle: DayStyle,
): string | null {
  const above = rows.slice(0, sheet.headerRow - 1).findLast((row) => !isBlank(row));
  return above === undefined ? null : headingOf(above, dayAt, dayStyle);
}

/** The name in a row that has no day and, besides the name, at most figures. */
function headingOf(row: readonly Cell[], dayAt: number, dayStyle: DayStyle): string | null {
  const day = row[dayAt];
  // In the first column the heading stands where the days do.
  if (textOf(day) !== "" && (dayAt > 0 || isDay(day, dayStyle))) return null;
  const filled = row.filter((cell) => textOf(cell) !== "");
  const [first, ...rest] = filled;
  if (
    first === undefined ||
    startsLikeTotal(first) ||
    readMonth(first) !== null ||
    !/\p{L}/u.test(textOf(first))
  )
    return null;
  return rest.some((cell) => /\p{L}/u.test(textOf(cell))) ? null : textOf(first);
}

/** Whether a cell is a day, whichever of day and month comes first. */
export function isDay(cell: Cell | undefined, dayStyle: DayStyle): boolean {
  const orders = ["day_first", "month_first"] as const;
  return orders.some((order) => typeof readDay(cell, { ...dayStyle, order }) === "number");
}

/** The column of the days of the sales. */
export function dayColumn(sheet: Sheet, dayStyle: DayStyle): number | null {
  const fits = sheet.header
    .map((name, at) => ({ at, rank: rankOf("day", foldHeader(name)) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => a.rank! - b.rank!);
  const found = fits.find(({ at }) => sheet.rows.some((row) => isDay(row[at], dayStyle)));
  return found?.at ?? null;
}
