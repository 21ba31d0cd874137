import type { Day } from "../domain/day.ts";
import type { MinorUnits } from "../domain/money.ts";

/** What the file cannot say about itself. */
export interface IntakeOptions {
  readonly fileName: string;
  /** ISO 4217 code of the business's money. */
  readonly currency: string;
  /** ISO 3166 alpha-2: whose phone numbers are written without a country. */
  readonly country: string;
  /** IANA name of the business's time zone. */
  readonly timeZone: string;
  /** What lies after it is a booking, not a purchase. */
  readonly today: Day;
  /** What a person said to the questions an earlier reading of the file raised. */
  readonly answers?: Answers;
}

/** For each kind of question, whether the reading that was taken is right, or the other. */
export type Answers = Readonly<Partial<Record<Question["kind"], "taken" | "other">>>;

/** The header text of the column that plays each role, as it stands in the file; null where none does. */
export interface SalesColumns {
  readonly order: string | null;
  readonly customer: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The customer's number in the system the file comes from. */
  readonly number: string | null;
  readonly day: string | null;
  readonly amount: string | null;
  readonly product: string | null;
  readonly quantity: string | null;
  readonly category: string | null;
  readonly employee: string | null;
  readonly status: string | null;
}

/** Who bought, as the whole file tells it. */
export interface ReadCustomer {
  /** By which two rows are the same customer: the first of `keys`. */
  readonly key: string;
  /** Every identity, strongest first: "id:17", "tel:+79001234567", "mail:a@b.c", "name:ромашка". */
  readonly keys: readonly string[];
  readonly name: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string | null;
}

/** A line of a purchase. */
export interface ReadItem {
  readonly product: string;
  readonly category: string | null;
  readonly quantity: number | null;
  readonly amount: MinorUnits | null;
}

/** One order, receipt or visit; or what was given back for one. */
export interface ReadPurchase {
  /** Where it begins in the file, counted from 1 as a spreadsheet counts. */
  readonly row: number;
  readonly order: string | null;
  /** Null for an anonymous sale. */
  readonly customer: ReadCustomer | null;
  readonly day: Day;
  /** Negative for a refund, null where the file has no price. */
  readonly amount: MinorUnits | null;
  readonly employee: string | null;
  readonly items: readonly ReadItem[];
}

/** A row that says that its purchase, known from an earlier file perhaps, does not count. */
export interface VoidedPurchase {
  readonly row: number;
  readonly order: string | null;
  readonly customer: ReadCustomer | null;
  readonly day: Day;
  readonly amount: MinorUnits | null;
}

/** Why a row is no purchase. */
export type Exclusion =
  | "total"
  | "cancelled"
  | "unpaid"
  | "no_show"
  | "not_completed"
  | "not_a_sale"
  | "test"
  | "zero_amount"
  | "no_day"
  | "bad_day"
  | "bad_amount"
  | "future_booking"
  | "empty";

export interface ExcludedRow {
  readonly row: number;
  /** What a person knows the row by: its order number, else "r" and the row. */
  readonly label: string;
  readonly why: Exclusion;
  /** The cell at fault, or the row, shortened. */
  readonly text: string;
}

/** A row that is no purchase, as it stands in the file. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: Exclusion;
  readonly cells: readonly (string | number)[];
}

/** The rows of a file that are no purchases, in its order. */
export interface LeftOutRows {
  /** The row that names the columns; empty where there is none. */
  readonly header: readonly (string | number)[];
  /** The first of them, where there are very many. */
  readonly rows: readonly LeftOutRow[];
  readonly count: number;
}

/** Somebody who has an appointment ahead: never overdue until then. */
export interface FutureBooking {
  readonly row: number;
  readonly customer: ReadCustomer;
  readonly day: Day;
}

/** Why a whole file was turned away. */
export interface Refusal {
  readonly why:
    | "empty"
    | "too_big"
    | "not_a_table"
    | "pdf"
    | "picture"
    | "encrypted"
    | "zip_bomb"
    | "broken"
    | "no_header"
    | "no_customer"
    | "no_day"
    | "no_amount"
    | "no_rows";
  readonly details?: Readonly<Record<string, string>>;
}

/** What the file leaves open, shown on one of its rows. Both readings are text a person can compare. */
export interface Question {
  readonly kind: "day_order" | "thousands_point";
  readonly row: number;
  /** The cell as it stands in the file. */
  readonly text: string;
  /** The reading that was taken: an ISO day, or a plain decimal number. */
  readonly taken: string;
  /** The reading that was not. */
  readonly other: string;
}

/** Where in the file the table was, and how it was written. */
export interface TableFormat {
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Counted from 1; 0 where the file has no header. */
  readonly headerRow: number;
}

/** A sales file as a whole, without what stands in it row by row. */
export interface SalesSummary {
  readonly purchaseCount: number;
  /** How many rows were left out, by the reason. */
  readonly leftOut: Readonly<Partial<Record<Exclusion, number>>>;
  readonly columns: SalesColumns;
  readonly format: TableFormat;
  readonly questions: readonly Question[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** How many different customers bought. */
  readonly customers: number;
  /** ISO 4217, where the file says. */
  readonly currency: string | null;
}

/** A sales file, read. */
export interface Reading extends SalesSummary {
  readonly type: "sales";
  readonly purchases: readonly ReadPurchase[];
  readonly excluded: readonly ExcludedRow[];
  readonly futureBookings: readonly FutureBooking[];
  readonly voided: readonly VoidedPurchase[];
}

export type IntakeResult = Reading | { readonly type: "refused"; readonly refusal: Refusal };
