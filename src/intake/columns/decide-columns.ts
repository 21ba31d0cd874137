import { amountColumns } from "./amount-columns.ts";
import { type BankStatement, bankStatement } from "./bank-statement.ts";
import { cellKinds } from "./cell-kinds.ts";
import { dayEvidence, type DayEvidence } from "./day-evidence.ts";
import { ownEmails } from "./own-emails.ts";
import { COLUMN_ROLES, type ColumnChoices, type ColumnRole } from "../../domain/file-layout.ts";
import type { IntakeOptions, SalesColumns } from "../reading.ts";
import { rankOf } from "./match-header.ts";
import { meaningOf } from "../rows/judge-row.ts";
import { momentColumn } from "./moment-column.ts";
import { surveyColumns } from "./survey-columns.ts";
import type { ColumnSurvey } from "./survey-columns.ts";
import type { Sheet } from "../table.ts";
import type { Role } from "../words/header-words.ts";

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

/** Which column is what: as a person says, else by its header, and by whether its values are of that kind. */
export function decideColumns(sheet: Sheet, options: IntakeOptions): Layout {
  const told = options.columns ?? {};
  const survey = surveyColumns(sheet, new Set(Object.values(told)));
  return withTold(layoutOf(survey, options, told.order), told);
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

function list(at: number | null): number[] {
  return at === null ? [] : [at];
}

/** What a person says holds, also that no column plays a role. */
function withTold(layout: Layout, told: ColumnChoices): Layout {
  const changes: Record<ColumnRole, (at: number | null) => Partial<Layout>> = {
    order: (order) => ({ order }),
    customer: (at) => ({ customers: list(at), company: null, nameParts: [] }),
    phone: (at) => ({ phones: list(at) }),
    email: (at) => ({ emails: list(at) }),
    number: (number) => ({ number }),
    day: (at) => ({ days: list(at) }),
    amount: (at) => ({ amounts: list(at) }),
    product: (product) => ({ product, moreProducts: [] }),
    quantity: (quantity) => ({ quantity }),
    category: (category) => ({ category }),
    employee: (employee) => ({ employee }),
    status: (at) => ({
      statuses: list(at),
      kinds: [],
      paid: [],
      posted: [],
      cancelled: [],
      notes: [],
    }),
  };
  let changed = layout;
  for (const role of COLUMN_ROLES) {
    const at = told[role];
    if (at !== undefined) changed = { ...changed, ...changes[role](at) };
  }
  return changed;
}

/** Where a phone or an e-mail is often left empty or replaced by a word. */
const SOME = 0.3;
const INVOICE = /счет|рахун|invoice/u;
const TICKET = /абонемент|сертифи|voucher|membership|gift card/u;

function layoutOf(
  survey: ColumnSurvey,
  options: IntakeOptions,
  toldOrder: number | null | undefined,
): Layout {
  const kinds = cellKinds(options);
  const { ranked, share, isFilled, isMostly, ofKind, best } = survey;
  const first = (role: Role) => ranked(role).find((at) => isFilled(at)) ?? null;
  const texts = (role: Role) => ranked(role).filter((at) => isMostly(at, kinds.hasLetters));

  const flags = (role: Role) =>
    ranked(role).filter((at) => isFilled(at) && share(at, kinds.isFlag) === 1);

  /** Columns of payment in which words stand instead of yes and no: "оплачен", "не оплачен". */
  const payments = ranked("paid").filter((at) => saysPaid(survey.filledTexts(at)));
  const isCalled = (at: number | null, name: RegExp) =>
    at !== null && name.test(survey.folded[at]!);

  const unreadable = (role: Role) => {
    const at = first(role);
    return at === null ? null : { at, value: survey.filledTexts(at)[0]! };
  };

  // "Телефон или e-mail покупателя": whichever of the two there is, be it once.
  const mails = ranked("email");
  const both = ranked("phone").filter((at) => mails.includes(at));
  const fewest = (at: number) => (both.includes(at) ? 0 : SOME);

  const dated = ofKind(ranked("day"), kinds.isDay);
  const orders = ranked("order").filter((at) => isOrder(at, survey, kinds));
  const apart = orders.filter((at) => !survey.comesBack(at, dated[0]));
  const statement = bankStatement(survey.folded);
  // Everybody who pays counts payments of their own.
  const numbered = statement
    ? null
    : (besideRows(apart, survey, kinds) ?? apart[0] ?? orders[0] ?? null);
  const order = toldOrder === undefined ? numbered : toldOrder;
  const days = dated.length > 0 || order === null ? dated : list(momentColumn(survey));
  const seller = best("employee");
  const product = best("product") ?? survey.numbered("product")[0] ?? null;
  const parts = [best("firstName"), best("lastName")].filter((at) => at !== null);
  const nameParts = parts.length === 2 ? parts : [];
  const taken = new Set([order, seller, ...nameParts]);
  const named = ranked("customer").filter((at) => !taken.has(at) && isNamed(at, survey, kinds));
  const firm = first("company");
  // Beside customers a firm that is the same in every row is the one that sells.
  const isSeller = firm !== null && survey.isConstant(firm) && named.length > 0;
  const company = isSeller ? null : firm;
  // Customers may be known by numbers alone; a column of names is better where there is one.
  const customer = named.find((at) => isMostly(at, kinds.hasLetters)) ?? named[0];
  const isKnown = customer !== undefined || nameParts.length > 0;
  const user = isKnown ? ranked("user").find((at) => at !== customer && isFilled(at)) : undefined;
  const types = texts("kind").filter((at) => at !== order);
  const found = amountColumns(survey, kinds, new Set([...days, ...taken]));
  const counted = found.length > 0 ? found : accountSides(survey, kinds, types);
  const [most] = counted;
  const isTaken = most !== undefined && rankOf("taken", survey.folded[most]!) !== null;
  const settled = isTaken ? [most] : counted;
  const amounts = statement?.credit ? [statement.credit, statement.debit!] : settled;
  const statuses = [...texts("status"), ...payments];
  const emails = ranked("email").filter((at) => share(at, kinds.isEmail) > fewest(at));
  return {
    order,
    company,
    customers: customer === undefined ? [] : [customer],
    nameParts,
    phones: ranked("phone").filter((at) => share(at, kinds.isPhone) > fewest(at)),
    emails,
    ownEmails: ownEmails(survey.sample, emails),
    // "cus_9f2K" is a customer too where another column has the name.
    number:
      first("number") ?? named.find((at) => at !== customer && isMostly(at, kinds.isKey)) ?? null,
    days,
    namesDocuments: order !== null && isMostly(order, kinds.isDocument),
    daysInOrders: order !== null && isMostly(order, kinds.isDatedDocument),
    amounts,
    product,
    moreProducts: product === null ? [] : survey.numbered("product").filter((at) => at !== product),
    quantity: best("quantity"),
    itemAmount: best("itemAmount"),
    itemPrice: best("itemPrice"),
    category: best("category"),
    employee: seller ?? user ?? null,
    statuses,
    notes: statuses.length > 0 ? [] : texts("note"),
    taken: isTaken ? most : null,
    statement,
    kinds: types,
    paid: flags("paid"),
    posted: flags("posted"),
    live: flags("live"),
    trial: flags("trial"),
    cancelled: ranked("cancelled").filter(
      (at) => share(at, kinds.isAmount) < 1 || share(at, kinds.isFlag) === 1,
    ),
    refunded: ranked("refunded").find((at) => isFilled(at) && isMostly(at, kinds.isMoney)) ?? null,
    account: first("account"),
    fees: ranked("fee").filter((at) => isFilled(at)),
    areInvoices:
      isCalled(order, INVOICE) ||
      (first("due") !== null && survey.folded.some((name) => INVOICE.test(name))),
    areTickets: isCalled(order, TICKET),
    impacts: texts("impact"),
    dayEvidence: dayEvidence(survey.sample, days[0], options),
    currency: first("currency"),
    unreadable: {
      day: days.length > 0 ? null : unreadable("day"),
      amount: amounts.length > 0 ? null : unreadable("amount"),
    },
  };
}

/** "Клиент: телефон" names somebody only where a name stands beside the number. */
function isNamed(at: number, survey: ColumnSurvey, kinds: ReturnType<typeof cellKinds>): boolean {
  const isPhone = rankOf("phone", survey.folded[at]!) !== null;
  return survey.isFilled(at) && (!isPhone || survey.isMostly(at, kinds.hasLetters));
}

/** Whether texts say of some that they are paid, of others that they are not, and nothing else. */
function saysPaid(texts: readonly string[]): boolean {
  const said = new Set(texts.map((text) => meaningOf(text)));
  said.delete("refunded");
  return said.size === 2 && said.has("done") && said.has("unpaid");
}

/** "Name" is an order's name where it looks like a number, else a person's. */
function isOrder(at: number, survey: ColumnSurvey, kinds: ReturnType<typeof cellKinds>): boolean {
  if (!survey.isFilled(at) || !survey.isVaried(at)) return false;
  const isKind = survey.folded[at] === "name" ? kinds.isCode : kinds.isNumberOrWord;
  return survey.isMostly(at, isKind);
}

/** The column of orders where the first of those that could be it, "№", but counts the rows; null where it does not. */
function besideRows(
  [first, ...others]: readonly number[],
  survey: ColumnSurvey,
  { hasDigits }: ReturnType<typeof cellKinds>,
): number | null {
  const isNumber = first !== undefined && /^(?:[№#]|no|num)$/u.test(survey.folded[first]!);
  if (!isNumber || !survey.countsRows(first)) return null;
  return others.find((at) => survey.isMostly(at, hasDigits)) ?? null;
}

/** Where no column is of amounts: the sides of an account in which sales stand by their documents. */
function accountSides(
  { ranked, isFilled, sample }: ColumnSurvey,
  { isDocument }: ReturnType<typeof cellKinds>,
  types: readonly number[],
): number[] {
  const isOfSales = types.some((at) => sample.some((row) => isDocument(row[at] ?? "")));
  return isOfSales ? [...ranked("debit"), ...ranked("credit")].filter((at) => isFilled(at)) : [];
}
