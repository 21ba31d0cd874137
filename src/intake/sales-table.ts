import { toMajor } from "../domain/money.ts";
import { totalsCheck } from "./check-totals.ts";
import { type Layout, describeColumns } from "./decide-columns.ts";
import { findCurrency } from "./find-currency.ts";
import { type Found, gatherPurchases } from "./gather-purchases.ts";
import { groupOrders } from "./group-orders.ts";
import { lineAmounts } from "./order-amount.ts";
import { questionFinder } from "./ask-questions.ts";
import { type ReadRow, rowReader } from "./read-rows.ts";
import type { IntakeOptions, ReadCustomer, SalesSummary, SeenLayout } from "./reading.ts";
import { summing } from "./sum-up.ts";
import { surveyRows } from "./survey-rows.ts";
import { type Cell, rowsOf, type Sheet, type SheetRow, type Table } from "./table.ts";

/** A table in the shape of a row a sale, and what its columns are. */
export interface Understood {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly seen: SeenLayout;
  /** With what a person said of this layout. */
  readonly options: IntakeOptions;
}

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
  { sheet, layout, seen, options }: Understood,
  table: Table,
  onProgress?: (rows: number) => void,
): SalesTable {
  const { encoding, delimiter, otherSheets = [] } = table;
  const survey = surveyRows(sheet, layout, options, onProgress);
  const reader = rowReader(layout, survey);
  const customerOf = ({ customer }: ReadRow) =>
    customer === null ? null : survey.book.customerOf(customer);
  const orders = (rows: Iterable<ReadRow>) =>
    groupOrders(rows, survey.scattered, (row) => customerOf(row)?.key ?? null);
  const [amountAt] = layout.amounts;
  const amountHeader = amountAt === undefined ? "" : sheet.header[amountAt]!;
  const amounts = survey.hasSeveral ? lineAmounts(orders(readRows()), amountHeader) : "own";
  let rowsRead = 0;
  const productHeader = layout.product === null ? "" : sheet.header[layout.product]!;

  function* readRows(): Generator<ReadRow> {
    for (const row of rowsOf(sheet)) yield reader(row);
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
    const totals = totalsCheck();
    const questions = questionFinder(layout, survey, options);
    const summary = summing();

    rowsRead = 0;

    function* watched(): Generator<ReadRow> {
      for (const row of readRows()) {
        rowsRead++;
        totals.see(row);
        questions.see(row);
        yield row;
      }
    }

    const gathering = { amounts, customerOf, productHeader, options } as const;
    for (const found of gatherPurchases(orders(watched()), gathering)) {
      summary.see(found);
      yield found;
    }
    for (const excluded of totals.unexplained(toMajor(summary.net(), options.currency))) {
      summary.see({ excluded });
      yield { excluded };
    }
    return {
      ...summary.figures(seen),
      columns: describeColumns(layout, sheet.header),
      format: {
        encoding,
        delimiter,
        sheet: table.sheet,
        otherSheets,
        headerRow: sheet.headerRow,
      },
      questions: questions.open(),
      answered: questions.answered(),
      layout: seen,
      currency: findCurrency(sheet, layout),
    };
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
