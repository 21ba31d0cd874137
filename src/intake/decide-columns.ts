import { cellKinds } from "./cell-kinds.ts";
import type { IntakeOptions, SalesColumns } from "./reading.ts";
import { Refused } from "./refused.ts";
import { surveyColumns } from "./survey-columns.ts";
import type { ColumnSurvey } from "./survey-columns.ts";
import type { Sheet } from "./table.ts";
import type { Role } from "./words/header-words.ts";

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
  readonly amounts: readonly number[];
  readonly product: number | null;
  readonly quantity: number | null;
  readonly itemAmount: number | null;
  readonly itemPrice: number | null;
  readonly category: number | null;
  readonly employee: number | null;
  readonly statuses: readonly number[];
  readonly kinds: readonly number[];
  readonly paid: readonly number[];
  readonly cancelled: readonly number[];
  readonly refunded: number | null;
  readonly currency: number | null;
}

/**
 * Which column is what: by its header, and by whether its values are of that kind.
 *
 * @throws Refused "no_customer", "no_day" or "no_amount", with the headers that were found
 */
export function decideColumns(sheet: Sheet, options: IntakeOptions): Layout {
  const layout = layoutOf(surveyColumns(sheet), cellKinds(options));
  const missing = missingOf(layout);
  if (missing) throw new Refused(missing, { columns: namesOf(sheet.header) });
  return layout;
}

/** The header texts behind a layout, for people. */
export function describeColumns(layout: Layout, header: readonly string[]): SalesColumns {
  const name = (at: number | null | undefined) => (at == null ? null : (header[at] ?? null));
  const customer = layout.company ?? layout.customers[0] ?? layout.nameParts[0];
  return {
    order: name(layout.order),
    customer: name(customer),
    phone: name(layout.phones[0]),
    email: name(layout.emails[0]),
    number: name(layout.number),
    day: name(layout.days[0]),
    amount: name(layout.amounts[0]),
    product: name(layout.product),
    quantity: name(layout.quantity),
    category: name(layout.category),
    employee: name(layout.employee),
    status: name(layout.statuses[0] ?? layout.kinds[0] ?? layout.paid[0]),
  };
}

function missingOf(layout: Layout): "no_customer" | "no_day" | "no_amount" | null {
  const who = [
    layout.company,
    ...layout.customers,
    ...layout.nameParts,
    ...layout.phones,
    ...layout.emails,
  ];
  if (who.every((at) => at === null) && layout.number === null) return "no_customer";
  if (layout.days.length === 0 && !layout.daysInOrders) return "no_day";
  return layout.amounts.length === 0 ? "no_amount" : null;
}

function namesOf(header: readonly string[]): string {
  const names = header.filter((name) => name !== "");
  return names.slice(0, 20).join(", ") + (names.length > 20 ? ", …" : "");
}

/** Where a phone or an e-mail is often left empty or replaced by a word. */
const SOME = 0.3;

function layoutOf(survey: ColumnSurvey, kinds: ReturnType<typeof cellKinds>): Layout {
  const { ranked, share, isFilled, isMostly, ofKind, best } = survey;
  const first = (role: Role) => ranked(role).find((at) => isFilled(at)) ?? null;
  const texts = (role: Role) => ranked(role).filter((at) => isMostly(at, kinds.hasLetters));

  const order = ranked("order").find((at) => isOrder(at, survey, kinds)) ?? null;
  const days = ofKind(ranked("day"), kinds.isDay);
  const employee = best("employee");
  const parts = [best("firstName"), best("lastName")].filter((at) => at !== null);
  const nameParts = parts.length === 2 ? parts : [];
  const taken = new Set([order, employee, ...nameParts]);
  const named = ranked("customer").filter((at) => !taken.has(at) && isFilled(at));
  const firm = first("company");
  // Beside customers a firm that is the same in every row is the one that sells.
  const isSeller = firm !== null && survey.isConstant(firm) && named.length > 0;
  const company = isSeller ? null : firm;
  // Customers may be known by numbers alone; a column of names is better where there is one.
  const customer = named.find((at) => isMostly(at, kinds.hasLetters)) ?? named[0];
  return {
    order,
    company,
    customers: customer === undefined ? [] : [customer],
    nameParts,
    phones: ranked("phone").filter((at) => share(at, kinds.isPhone) > SOME),
    emails: ranked("email").filter((at) => share(at, kinds.isEmail) > SOME),
    number: first("number"),
    days,
    daysInOrders: order !== null && isMostly(order, kinds.isDatedDocument),
    amounts: amountColumns(survey, kinds, new Set([...days, ...taken])),
    product: best("product"),
    quantity: best("quantity"),
    itemAmount: best("itemAmount"),
    itemPrice: best("itemPrice"),
    category: best("category"),
    employee,
    statuses: texts("status"),
    kinds: texts("kind"),
    paid: ranked("paid").filter((at) => isFilled(at) && share(at, kinds.isFlag) === 1),
    cancelled: ranked("cancelled").filter(
      (at) => share(at, kinds.isAmount) < 1 || share(at, kinds.isFlag) === 1,
    ),
    refunded: ranked("refunded").find((at) => isFilled(at) && isMostly(at, kinds.isAmount)) ?? null,
    currency: first("currency"),
  };
}

/** "Name" is an order's name where it looks like a number, else a person's. */
function isOrder(at: number, survey: ColumnSurvey, kinds: ReturnType<typeof cellKinds>): boolean {
  if (!survey.isFilled(at) || !survey.isVaried(at)) return false;
  const isKind = survey.folded[at] === "name" ? kinds.isCode : kinds.isNumberOrWord;
  return survey.isMostly(at, isKind);
}

/** The columns that may say what was paid, best first. */
function amountColumns(
  { ranked, isFilled, ofKind, folded }: ColumnSurvey,
  { isAmount }: ReturnType<typeof cellKinds>,
  taken: ReadonlySet<number | null>,
): number[] {
  const named = ranked("amount").filter((at) => !taken.has(at));
  const found = ofKind(named, isAmount);
  // A price list nobody fills in still makes a list of visits.
  if (found.length === 0) return named.filter((at) => !isFilled(at)).slice(0, 1);
  // What was collected has the tips in it; what was sold has not.
  const tips = ranked("tip").some((at) => isFilled(at));
  const kept = found.filter((at) => !tips || folded[at] !== "total collected");
  return kept.length > 0 ? kept : found;
}
