import type { Day } from "../domain/day.ts";
import type {
  Answers,
  ColumnChoices,
  ColumnRole,
  FileLayout,
  QuestionKind,
} from "../domain/file-layout.ts";
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
  /** Which sheet of a workbook to read; without it the first that has sales. */
  readonly sheet?: string;
  /** What a person said to the questions an earlier reading of the file raised. */
  readonly answers?: Answers;
  /** Which columns a person says play which roles; the others are found. */
  readonly columns?: ColumnChoices;
  /** What was said of earlier files, by the fingerprint of their layout; holds where the above says nothing. */
  readonly layouts?: ReadonlyMap<string, FileLayout>;
}

/** The columns of a table as a person is shown them, and what is known of such tables. */
export interface SeenLayout {
  /** The same for every table whose columns have the same names in the same order. */
  readonly fingerprint: string;
  /** The names of the columns; "" where one has none. */
  readonly header: readonly string[];
  /** The first rows under them, cells shortened. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: Readonly<Record<ColumnRole, number | null>>;
  /** What a person said, as this reading has it. */
  readonly told: FileLayout;
}

/** The header text of the column that plays each role, as it stands in the file; null where none does. */
export type SalesColumns = Readonly<Record<ColumnRole, string | null>>;

/** Who bought, as the whole file tells it. */
export interface ReadCustomer {
  /** Among everybody in the file, counted from 0. */
  readonly place: number;
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
  /** What somebody bought in a month altogether, on whatever days: `day` is the month's first. */
  readonly isMonthly: boolean;
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
    | "bad_days"
    | "bad_amounts"
    | "no_rows";
  readonly details?: Readonly<Record<string, string>>;
  /** Where the table itself was found, so that a person can say which of its columns is which. */
  readonly layout?: SeenLayout;
}

/** What the file leaves open, shown on one of its rows. Both readings are text a person can compare. */
export interface Question {
  readonly kind: QuestionKind;
  readonly row: number;
  /** The cell as it stands in the file. */
  readonly text: string;
  /** The reading that was taken: an ISO day, or a plain decimal number. */
  readonly taken: string;
  /** The reading that was not. */
  readonly other: string;
}

/** A question that a person has answered, on this file or an earlier one. */
export interface AnsweredQuestion extends Question {
  readonly answer: "taken" | "other";
}

/** Where in the file the table was, and how it was written. */
export interface TableFormat {
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** The sheets that were not read but hold something, by their names. */
  readonly otherSheets: readonly string[];
  /** Counted from 1; 0 where the file has no header. */
  readonly headerRow: number;
}

/** A sales file as a whole, without its purchases. */
export interface SalesSummary {
  readonly purchaseCount: number;
  /** How many of them give money back. */
  readonly refundCount: number;
  /** How many of them name nobody. */
  readonly anonymousCount: number;
  /** How many of them are totals of a month, of no day. */
  readonly monthlyCount: number;
  /** What they come to; what has no price counts nothing. */
  readonly net: MinorUnits;
  /** How many rows were left out, by the reason. */
  readonly leftOut: Readonly<Partial<Record<Exclusion, number>>>;
  /** Of each reason the first of those rows. */
  readonly excluded: readonly ExcludedRow[];
  readonly futureBookings: readonly FutureBooking[];
  readonly columns: SalesColumns;
  readonly format: TableFormat;
  readonly questions: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly layout: SeenLayout;
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
  /** All of them. */
  readonly excluded: readonly ExcludedRow[];
  readonly voided: readonly VoidedPurchase[];
}

export type IntakeResult = Reading | { readonly type: "refused"; readonly refusal: Refusal };
