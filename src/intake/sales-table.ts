import type { Found } from "./orders/gather-purchases.ts";
import { lineAmounts } from "./orders/order-amount.ts";
import { type ReadRow, rowReader } from "./rows/read-rows.ts";
import { ordersIn, readTable, type Understood } from "./read-table.ts";
import type { ReadCustomer, SalesSummary } from "./reading.ts";
import { surveyRows } from "./rows/survey-rows.ts";
import { type Cell, rowsOf, type SheetRow, type Table } from "./table.ts";

/** A table of sales that is understood; what stands in it is read as often as it is asked for. */
export interface SalesTable {
  /** How many rows it has below its header. */
  readonly rows: number;
  /** Whether no order's number stands in two of them. */
  readonly ordersAreUnique: boolean;
  /** How many of them the reading under way has come through. */
  rowsRead(): number;
  /** Everybody who stands in it, whether they bought or not. */
  listCustomers(): ReadCustomer[];
  /**
   * Goes through the table, and says at the end what holds of it as a whole.
   *
   * @throws Refused "no_rows" where it has no purchase
   */
  read(): Generator<Found, SalesSummary>;
  /** The row that names the columns, as it stands in the file; empty where there is none. */
  readonly header: readonly Cell[];
  /** Rows as they stand in the file, by their numbers. */
  rowsAt(lines: ReadonlyMap<number, unknown>): Generator<SheetRow>;
}

/** @param table where in the file the sheet was; of a large file a sample */
export function salesTable(
  understood: Understood,
  table: Table,
  onProgress?: (rows: number) => void,
): SalesTable {
  const { sheet, layout, options } = understood;
  const survey = surveyRows(sheet, layout, options, onProgress);
  const reader = rowReader(layout, survey);
  const customerOf = ({ customer }: ReadRow) =>
    customer === null ? null : survey.book.customerOf(customer);
  let rowsRead = 0;
  const [amountAt] = layout.amounts;
  const amountHeader = amountAt === undefined ? "" : sheet.header[amountAt]!;
  const amounts = survey.hasSeveral
    ? lineAmounts(ordersIn(readRows(), survey, customerOf), amountHeader)
    : "own";

  function* readRows(): Generator<ReadRow> {
    for (const row of rowsOf(sheet)) {
      rowsRead++;
      yield reader(row);
    }
  }

  function* rowsAt(lines: ReadonlyMap<number, unknown>): Generator<SheetRow> {
    if (sheet.all) {
      for (const row of sheet.all()) if (lines.has(row.line)) yield row;
      return;
    }
    for (const [i, cells] of table.rows.entries()) {
      if (lines.has(i + 1)) yield { cells, line: i + 1 };
    }
  }

  function* read(): Generator<Found, SalesSummary> {
    rowsRead = 0;
    return yield* readTable(understood, table, { survey, amounts, rows: readRows(), customerOf });
  }

  return {
    rows: survey.rows,
    ordersAreUnique: !survey.hasSeveral,
    rowsRead: () => rowsRead,
    listCustomers: survey.book.listCustomers,
    read,
    header: table.rows[sheet.headerRow - 1] ?? [],
    rowsAt,
  };
}
