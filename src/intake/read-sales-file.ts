import { toMajor } from "../domain/money.ts";
import { unexplainedTotals } from "./check-totals.ts";
import { decideColumns, describeColumns } from "./decide-columns.ts";
import { findCurrency } from "./find-currency.ts";
import { findHeader } from "./find-header.ts";
import { gatherPurchases } from "./gather-purchases.ts";
import { guessHeader } from "./guess-header.ts";
import { openFile } from "./open-file.ts";
import { readRows } from "./read-rows.ts";
import type { IntakeOptions, IntakeResult, Reading } from "./reading.ts";
import { Refused } from "./refused.ts";
import type { Layout } from "./decide-columns.ts";
import type { DayStyle } from "./read-days.ts";
import type { Sheet, Table } from "./table.ts";
import { unfoldBlocks } from "./unfold-blocks.ts";
import { unfoldReport } from "./unfold-report.ts";
import { isBlank } from "./table.ts";

/** A file from outside → its purchases, or in one word why there are none to be had. */
export async function readSalesFile(
  bytes: Uint8Array,
  options: IntakeOptions,
): Promise<IntakeResult> {
  try {
    return readFirst(openFile(bytes), options);
  } catch (error) {
    if (error instanceof Refused) return { type: "refused", refusal: error.refusal };
    throw error;
  }
}

/** The first sheet that is a sales table; where none is, what is wrong with the first. */
function readFirst(tables: readonly Table[], options: IntakeOptions): Reading {
  const filled = tables.filter(({ rows }) => rows.some((row) => !isBlank(row)));
  let refused: Refused | null = null;
  for (const table of filled) {
    try {
      return readTable(table, options);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new Refused("empty");
}

function readTable(table: Table, options: IntakeOptions): Reading {
  const { sheet, layout } = understand(table, options);
  const read = readRows(sheet, layout, options);
  const gathered = gatherPurchases(read, layout, sheet.header, options);
  const { purchases, futureBookings } = gathered;
  if (purchases.length === 0) throw new Refused("no_rows", reasons(gathered.excluded));

  const net = purchases.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const totals = unexplainedTotals(read.rows, toMajor(net, options.currency));
  const days = purchases.map(({ day }) => day);
  const customers = new Set(purchases.map(({ customer }) => customer?.key));
  customers.delete(undefined);
  return {
    type: "sales",
    purchases,
    excluded: [...gathered.excluded, ...totals].toSorted((a, b) => a.row - b.row),
    futureBookings,
    columns: describeColumns(layout, sheet.header),
    format: {
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      headerRow: sheet.headerRow,
    },
    questions: read.questions,
    firstDay: days.reduce((first, day) => (day < first ? day : first)),
    lastDay: days.reduce((last, day) => (day > last ? day : last)),
    customers: customers.size,
    currency: findCurrency(sheet, layout),
  };
}

/**
 * The table in the shape of a row a sale, and what its columns are. Nested reports first: their header has the words of
 * a flat table too.
 */
function understand(table: Table, options: IntakeOptions): { sheet: Sheet; layout: Layout } {
  const dayStyle: DayStyle = { ...options, order: "day_first", decided: true, utc: false };
  const report = unfoldReport(table, dayStyle);
  if (report) return { sheet: report, layout: decideColumns(report, options) };
  const sheet = findHeader(table) ?? guessHeader(table, options);
  if (sheet === null) throw new Refused("no_header");
  if (sheet.rows.length === 0) throw new Refused("no_rows");
  const blocks = unfoldBlocks(sheet, dayStyle);
  const plain = blocks ?? sheet;
  return { sheet: plain, layout: decideColumns(plain, options) };
}

/** "cancelled 3, no_day 1": why every row of a file was left out. */
function reasons(excluded: Reading["excluded"]): Record<string, string> {
  const counts: Record<string, number> = {};
  for (const { why } of excluded) counts[why] = (counts[why] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).map(([why, count]) => [why, String(count)]));
}
