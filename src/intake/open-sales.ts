import { addYearsAcross } from "./sheets/add-years-across.ts";
import { addYears } from "./sheets/add-years.ts";
import type { ByteSource } from "./files/byte-source.ts";
import { decideColumns } from "./columns/decide-columns.ts";
import { type ColumnChoices, UNTOLD } from "../domain/file-layout.ts";
import { fillDays } from "./sheets/fill-days.ts";
import { fillGroups } from "./sheets/fill-groups.ts";
import { fingerprintOf } from "./columns/fingerprint.ts";
import { foreseeSales, type ForeseenSales } from "./foresee-sales.ts";
import { findHeader } from "./sheets/find-header.ts";
import { guessHeader } from "./sheets/guess-header.ts";
import { numberDays } from "./sheets/number-days.ts";
import { isClear, lettersOf, nameColumns, shapeOf } from "./columns/name-columns.ts";
import { MAX_BYTES, openFile } from "./files/open-file.ts";
import { openLargeText } from "./files/open-large-text.ts";
import type { DayStyle } from "./cells/read-days.ts";
import type { IntakeOptions } from "./reading.ts";
import { Refused } from "./refused.ts";
import { requireColumns } from "./columns/require-columns.ts";
import { seeLayout } from "./columns/see-layout.ts";
import type { Understood } from "./read-table.ts";
import { salesTable, type SalesTable } from "./sales-table.ts";
import { isBlank, type Sheet, type Table } from "./table.ts";
import { withTitledMonth } from "./sheets/titled-month.ts";
import { withTitledReturns } from "./sheets/titled-returns.ts";
import { unfoldAcross } from "./sheets/unfold-across.ts";
import { unfoldBlocks } from "./sheets/unfold-blocks.ts";
import { unfoldDays } from "./sheets/unfold-days.ts";
import { unfoldReport } from "./sheets/unfold-report.ts";

/** Larger text is gone through piece by piece; what it holds never stands in memory at once. */
const LARGE = 8 * 1024 * 1024;

export interface OpenOptions {
  /** From how many bytes on text is read in pieces. */
  readonly large?: number;
  /** Is told now and then how many rows have been looked at. */
  readonly onProgress?: (rows: number) => void;
}

/**
 * A file from outside → the sales in it, not read yet.
 *
 * @throws Refused where there are none to be had
 */
export function openSales(
  file: ByteSource,
  options: IntakeOptions,
  { large = LARGE, onProgress }: OpenOptions = {},
): SalesTable {
  const text = openFlatText(file, options, large);
  if (text) {
    const { understood, all, sample } = text;
    return salesTable({ ...understood, sheet: { ...understood.sheet, all } }, sample, onProgress);
  }
  // A byte beyond what it takes has it say so.
  return openFirst(openFile(file.read(0, MAX_BYTES + 1)), options, onProgress);
}

/**
 * The same in one go, as a sample of it foretells: of large text whose rows each tell a sale of their
 * own. Null for any other file.
 *
 * @throws Refused where there are no sales to be had
 */
export function openAtOnce(
  file: ByteSource,
  options: IntakeOptions,
  { large = LARGE }: OpenOptions = {},
): ForeseenSales | null {
  const text = openFlatText(file, options, large);
  return text && foreseeSales(text.understood, text.sample, text.all, text.rows);
}

/** Text too large to be held whose rows need not be unfolded; null for any other file. */
function openFlatText(file: ByteSource, options: IntakeOptions, large: number) {
  const text = file.size >= large ? openLargeText(file) : null;
  if (!text) return null;
  const { isFlat, ...understood } = understand(text.sample, options);
  if (!isFlat) return null;
  const { headerRow } = understood.sheet;
  const all = () => text.rowsUnder(headerRow);
  return { understood, all, sample: text.sample, rows: Math.max(0, text.lines - headerRow) };
}

/** The first sheet that has sales; where none has, what is wrong with the first. */
function openFirst(
  tables: readonly Table[],
  options: IntakeOptions,
  onProgress: OpenOptions["onProgress"],
): SalesTable {
  const filled = tables.filter(({ rows }) => rows.some((row) => !isBlank(row)));
  const wanted = filled.filter(({ sheet }) => sheet !== null && sheet === options.sheet);
  let refused: Refused | null = null;
  // A sheet of a name that the workbook does not have is no wish that can be met.
  for (const table of wanted.length > 0 ? wanted : filled) {
    try {
      const otherSheets = namesBut(filled, table);
      const sales = salesTable(understand(table, options), { ...table, otherSheets }, onProgress);
      if (filled.length > 1) requirePurchase(sales);
      return sales;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new Refused("empty");
}

/** The names of the sheets beside one. */
function namesBut(tables: readonly Table[], one: Table): string[] {
  return tables.flatMap((table) => (table === one || table.sheet === null ? [] : [table.sheet]));
}

/** @throws Refused "no_rows" where a table has none */
function requirePurchase(sales: SalesTable): void {
  const reading = sales.read();
  for (let next = reading.next(); !next.done; next = reading.next()) {
    if ("purchase" in next.value) return;
  }
}

/** @throws Refused where it is no table of sales, or lacks a column that one must have */
function understand(written: Table, options: IntakeOptions): Understood & { isFlat: boolean } {
  const style = dayStyleOf(options);
  const dated = addYearsAcross(written, style) ?? addYears(written, style);
  const table = dated ?? written;
  const { sheet: asWritten, isFlat: isTable } = findSheet(table, options);
  const found = withTitledReturns(asWritten, table);
  const isFlat = isTable && dated === null && found === asWritten;
  const { kinds } = found;
  const fingerprint = kinds
    ? shapeOf(kinds)
    : fingerprintOf(table.rows[found.headerRow - 1] ?? found.header);
  const known = options.layouts?.get(fingerprint) ?? UNTOLD;
  const told = {
    ...options,
    answers: { ...known.answers, ...options.answers },
    columns: { ...known.columns, ...options.columns },
  };
  if (kinds) return { ...understandUnnamed(found, kinds, fingerprint, told), isFlat };
  const asFound = decideColumns(found, told);
  const hasDays = asFound.days.length > 0 || asFound.daysInOrders || told.columns.day === null;
  const monthly = hasDays ? null : withTitledMonth(found, table, dayStyleOf(options));
  const sheet = monthly ?? found;
  const layout = monthly ? decideColumns(monthly, told) : asFound;
  const seen = seeLayout(sheet, layout, fingerprint, told);
  requireColumns(layout, seen);
  return { sheet, layout, seen, options: told, isFlat: isFlat && monthly === null };
}

/** Without a header the values say which column is what, or a person does. @throws Refused where neither does */
function understandUnnamed(
  found: Sheet,
  kinds: NonNullable<Sheet["kinds"]>,
  fingerprint: string,
  told: IntakeOptions & { columns: ColumnChoices },
): Understood {
  const named = { ...found, header: nameColumns(kinds, told.columns) };
  const layout = decideColumns(named, told);
  const seen = seeLayout(found, layout, fingerprint, told);
  const isTold = Object.keys(told.columns).length > 0;
  if (!isTold && !isClear(kinds)) throw new Refused("no_header", undefined, seen);
  requireColumns(layout, seen);
  return { sheet: { ...found, header: lettersOf(kinds) }, layout, seen, options: told };
}

/** Nested reports first: their header has the words of a flat table too. */
function findSheet(table: Table, options: IntakeOptions): { sheet: Sheet; isFlat: boolean } {
  const dayStyle = dayStyleOf(options);
  const report = unfoldReport(table, dayStyle);
  if (report) return { sheet: report, isFlat: false };
  const sheet = findHeader(table) ?? guessHeader(table, options);
  if (sheet === null) throw new Refused("no_header");
  if (sheet.kinds) return { sheet, isFlat: true };
  if (sheet.rows.length === 0) throw new Refused("no_rows");
  const unfolded = unfold(numberDays(sheet, table, dayStyle), table, dayStyle);
  return { sheet: unfolded ?? sheet, isFlat: unfolded === null };
}

/** A table of another shape as one of a row a sale; null where it is one. */
function unfold(sheet: Sheet, table: Table, dayStyle: DayStyle): Sheet | null {
  const filled = fillGroups(sheet);
  const whole = filled ?? sheet;
  const days = unfoldDays(whole, dayStyle);
  return (
    unfoldAcross(days ?? whole, dayStyle) ??
    days ??
    unfoldBlocks(whole, table, dayStyle) ??
    fillDays(whole, dayStyle) ??
    filled
  );
}

/** As days are written in titles and headers. */
function dayStyleOf(options: IntakeOptions): DayStyle {
  return { ...options, order: "day_first", decided: true, utc: false };
}
