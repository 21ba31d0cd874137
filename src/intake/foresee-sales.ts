import { isDeepStrictEqual } from "node:util";
import type { Found } from "./orders/gather-purchases.ts";
import { customerBook, type Sighting } from "./rows/identify-customers.ts";
import { type ReadRow, rowReader } from "./rows/read-rows.ts";
import { readTable, type Understood } from "./read-table.ts";
import type { ReadCustomer, SalesSummary } from "./reading.ts";
import { orderTally, type RowStyles, styleTally, surveyRows } from "./rows/survey-rows.ts";
import { rowsOf, type Sheet, type Table } from "./table.ts";

/** The whole of a file is not as a sample of it foretold: what was read of it does not hold. */
export class Unforeseen extends Error {}

/** The sales of a large file, read in one go as a sample of it foretells. */
export interface ForeseenSales {
  /** About how many rows it has below its header. */
  readonly rows: number;
  /**
   * Goes through the file, and says at the end what holds of it as a whole. Customers are told with
   * the key by which the whole file knows them, and what else the first of their rows tells.
   *
   * @throws Unforeseen, as soon as that shows; Refused "no_rows" where it has no purchase
   */
  read(): Generator<Found, SalesSummary>;
  /** Everybody who stands in it, as the whole file tells them, once all of it is read. */
  listCustomers(): ReadCustomer[];
}

/** Whether the rows still stand each by itself is asked after so many. */
const ROWS_OF_A_STEP = 20_000;

/**
 * Null where rows have to be seen together before one of them is read: several of an order, or
 * customers of whom one row tells the phone, another no more than the name.
 *
 * @param sheet with a sample of its rows
 * @param all goes through all its rows
 * @param rows about how many those are
 */
export function foreseeSales(
  { sheet, ...understood }: Understood,
  table: Table,
  all: NonNullable<Sheet["all"]>,
  rows: number,
): ForeseenSales | null {
  const { layout, options } = understood;
  const sample = surveyRows(sheet, layout, options);
  if (sample.hasSeveral || !sample.book.isOfOneKind()) return null;
  const { dayStyles, amountStyles, judged } = sample;
  const foretold: RowStyles = { dayStyles, amountStyles, judged };
  const survey = { ...sample, book: customerBook(options.country) };
  const whole = { ...understood, sheet: { ...sheet, all } };
  const customerOf = customersAsTheyCome();

  function* rowsAsForetold(): Generator<ReadRow> {
    const reader = rowReader(layout, survey);
    const styles = styleTally(sheet.header, layout, options);
    const orders = orderTally();
    let seen = 0;

    function requireSingle(): void {
      if (orders.found().hasSeveral || !survey.book.isOfOneKind()) throw new Unforeseen();
    }

    for (const row of rowsOf(whole.sheet)) {
      styles.see(row.cells);
      const one = reader(row);
      if (one.verdict !== "total") orders.see(one.order);
      seen++;
      if (seen % ROWS_OF_A_STEP === 0) requireSingle();
      yield one;
    }
    requireSingle();
    if (!isDeepStrictEqual(styles.found(), foretold)) throw new Unforeseen();
  }

  function* read(): Generator<Found, SalesSummary> {
    const reading = { survey, amounts: "own", rows: rowsAsForetold(), customerOf } as const;
    const summary = yield* readTable(whole, table, reading);
    const everybody = survey.book.listCustomers();
    const byKey = new Map(everybody.map((customer) => [customer.key, customer]));
    const futureBookings = summary.futureBookings.map((booking) => ({
      ...booking,
      customer: byKey.get(booking.customer.key) ?? booking.customer,
    }));
    return { ...summary, futureBookings };
  }

  return { rows, read, listCustomers: () => survey.book.listCustomers() };
}

/**
 * Customers who are told before all of their rows have been seen. Where everybody is known by
 * identities of one kind, the strongest of a row is the key by which the whole file knows them.
 */
function customersAsTheyCome(): (row: ReadRow) => ReadCustomer | null {
  const byKey = new Map<string, ReadCustomer>();
  /** By the places of their sightings. */
  const met: ReadCustomer[] = [];

  function meet(sighting: Sighting): ReadCustomer {
    const { keys, name, phone, email, number } = sighting;
    const key = keys[0]!;
    let customer = byKey.get(key);
    if (!customer) {
      // Field by field: a spread object takes three times as much room.
      customer = { place: byKey.size, key, keys, name, phone, email, number };
      byKey.set(key, customer);
    }
    return customer;
  }

  return ({ customer: sighting }) =>
    sighting === null ? null : (met[sighting.place] ??= meet(sighting));
}
