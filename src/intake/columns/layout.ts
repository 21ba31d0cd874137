import { COLUMN_ROLES, type ColumnRole } from "../../domain/file-layout.ts";
import type { SalesColumns } from "../reading.ts";
import type { BankStatement } from "./bank-statement.ts";
import type { DayEvidence } from "./day-evidence.ts";

/** Which columns play which role, by index; several where one stands in for another's empty cells. */
export interface Layout {
  readonly order: number | null;
  readonly customers: readonly number[];
  /** The company's column; where a row fills it the company is the customer and the person only its contact. */
  readonly company: number | null;
  /** First and last name in columns of their own. */
  readonly nameParts: readonly number[];
  readonly phones: readonly number[];
  readonly emails: readonly number[];
  readonly number: number | null;
  readonly days: readonly number[];
  /** Whether the days stand in the names of the documents: "Реализация № 7 от 01.08.2026". */
  readonly daysInOrders: boolean;
  /** Whether orders go by the names of their documents, with a day or without. */
  readonly namesDocuments: boolean;
  readonly amounts: readonly number[];
  readonly product: number | null;
  /** "Line item 2", "Line item 3": the rest of what was bought, each in a column of its own. */
  readonly moreProducts: readonly number[];
  readonly quantity: number | null;
  readonly itemAmount: number | null;
  readonly itemPrice: number | null;
  readonly category: number | null;
  readonly employee: number | null;
  readonly statuses: readonly number[];
  readonly kinds: readonly number[];
  readonly paid: readonly number[];
  /** Whether a document is more than a draft. */
  readonly posted: readonly number[];
  /** Free words beside the sales, where no column tells of their status. */
  readonly notes: readonly number[];
  /** What was taken on credit, beside what was paid for it later. */
  readonly taken: number | null;
  /** The table is the statement of a bank account. */
  readonly statement: BankStatement | null;
  readonly cancelled: readonly number[];
  /** Says no of a payment in test mode. */
  readonly live: readonly number[];
  /** Says yes of a payment in test mode. */
  readonly trial: readonly number[];
  readonly refunded: number | null;
  /** The account on which a ledger books what is owed. */
  readonly account: number | null;
  /** Of what a payment service keeps. */
  readonly fees: readonly number[];
  /** Whether the orders are invoices, to be paid by a day. */
  readonly areInvoices: boolean;
  /** Whether what was sold is a season ticket or a voucher, whose status tells how it is used. */
  readonly areTickets: boolean;
  /** Whether money comes in or goes out. */
  readonly impacts: readonly number[];
  /** Of the e-mails, those that are the business's own. */
  readonly ownEmails: ReadonlySet<string>;
  readonly dayEvidence: DayEvidence;
  readonly currency: number | null;
  /** Filled columns that are named for a role none of their values reads as. */
  readonly unreadable: { readonly day: Unreadable | null; readonly amount: Unreadable | null };
}

/** A column of which nothing reads, and a value that stands in it. */
export interface Unreadable {
  readonly at: number;
  readonly value: string;
}

/** The column that plays each role: of several the first. */
export function columnsOf(layout: Layout): Record<ColumnRole, number | null> {
  return {
    order: layout.order,
    customer: layout.company ?? layout.customers[0] ?? layout.nameParts[0] ?? null,
    phone: layout.phones[0] ?? null,
    email: layout.emails[0] ?? null,
    number: layout.number,
    day: layout.days[0] ?? null,
    amount: layout.amounts[0] ?? null,
    product: layout.product,
    quantity: layout.quantity,
    category: layout.category,
    employee: layout.employee,
    status: layout.statuses[0] ?? layout.kinds[0] ?? layout.paid[0] ?? null,
  };
}

/** The header texts behind a layout, for people. */
export function describeColumns(layout: Layout, header: readonly string[]): SalesColumns {
  const columns = columnsOf(layout);
  const names = COLUMN_ROLES.map((role) => [role, header[columns[role] ?? NOWHERE] ?? null]);
  return Object.fromEntries(names) as SalesColumns;
}

const NOWHERE = -1;
