import { toMajor } from "../domain/money.ts";
import { questionFinder } from "./columns/ask-questions.ts";
import { totalsCheck } from "./orders/check-totals.ts";
import { describeColumns, type Layout } from "./columns/layout.ts";
import { findCurrency } from "./columns/find-currency.ts";
import { type Found, type Gathering, purchaseGatherer } from "./orders/gather-purchases.ts";
import { type OrderPart, orderGrouping } from "./orders/group-orders.ts";
import type { ReadRow } from "./rows/read-rows.ts";
import type { IntakeOptions, SalesSummary, SeenLayout } from "./reading.ts";
import { summing } from "./orders/sum-up.ts";
import type { RowSurvey } from "./rows/survey-rows.ts";
import type { Sheet, Table } from "./table.ts";

/** A table in the shape of a row a sale, and what its columns are. */
export interface Understood {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly seen: SeenLayout;
  /** With what a person said of this layout. */
  readonly options: IntakeOptions;
}

/** The rows of a table, and how they are put together. */
export interface RowsToRead extends Pick<Gathering, "amounts" | "customerOf"> {
  readonly survey: RowSurvey;
  readonly rows: Iterable<ReadRow>;
}

/**
 * Goes through the rows of a table, and says at the end what holds of it as a whole.
 *
 * @param table where in the file it was; of a large file a sample
 * @throws Refused "no_rows" where it has no purchase
 */
export function* readTable(
  { sheet, layout, seen, options }: Understood,
  { encoding, delimiter, sheet: sheetName, otherSheets = [] }: Table,
  { survey, rows, amounts, customerOf }: RowsToRead,
): Generator<Found, SalesSummary> {
  const totals = totalsCheck();
  const questions = questionFinder(layout, survey, options);
  const summary = summing();
  const productHeader = layout.product === null ? "" : sheet.header[layout.product]!;

  const orders = groupingOf(survey, customerOf);
  const gather = purchaseGatherer({ amounts, customerOf, productHeader, options });

  function foundIn(part: OrderPart): readonly Found[] {
    const found = gather(part);
    for (const one of found) summary.see(one);
    return found;
  }

  // A generator in a generator for each step would cost more than the steps.
  for (const row of rows) {
    totals.see(row);
    questions.see(row);
    for (const part of orders.add(row)) for (const found of foundIn(part)) yield found;
  }
  for (const part of orders.end()) for (const found of foundIn(part)) yield found;
  for (const excluded of totals.unexplained(toMajor(summary.net(), options.currency))) {
    summary.see({ excluded });
    yield { excluded };
  }
  return {
    ...summary.figures(seen),
    columns: describeColumns(layout, sheet.header),
    format: { encoding, delimiter, sheet: sheetName, otherSheets, headerRow: sheet.headerRow },
    questions: questions.open(),
    answered: questions.answered(),
    layout: seen,
    currency: findCurrency(sheet, layout),
  };
}

/** The rows of a table, order by order. */
export function* ordersIn(
  rows: Iterable<ReadRow>,
  survey: Pick<RowSurvey, "scattered">,
  customerOf: Gathering["customerOf"],
): Generator<OrderPart> {
  const orders = groupingOf(survey, customerOf);
  for (const row of rows) yield* orders.add(row);
  yield* orders.end();
}

function groupingOf(
  { scattered }: Pick<RowSurvey, "scattered">,
  customerOf: Gathering["customerOf"],
) {
  return orderGrouping(scattered, (row) => customerOf(row)?.key ?? null);
}
