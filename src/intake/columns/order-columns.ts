import { type BankStatement } from "./bank-statement.ts";
import type { CellKinds } from "./cell-kinds.ts";
import type { Layout } from "./layout.ts";
import { momentColumn } from "./moment-column.ts";
import type { ColumnSurvey } from "./survey-columns.ts";

const INVOICE = /счет|рахун|invoice/u;
const TICKET = /абонемент|сертифи|voucher|membership|gift card/u;
const BARE_NUMBER = /^(?:[№#]|no|num)$/u;

/** The columns that tell one sale from another, and its day. */
type OrderColumns = Pick<
  Layout,
  "order" | "days" | "namesDocuments" | "daysInOrders" | "areInvoices" | "areTickets"
>;

/** @param told the column of orders as a person says, or that there is none; undefined where nobody has */
export function orderColumns(
  survey: ColumnSurvey,
  kinds: CellKinds,
  statement: BankStatement | null,
  told: number | null | undefined,
): OrderColumns {
  const { isMostly, folded } = survey;
  const dated = survey.ofKind(survey.ranked("day"), kinds.isDay);
  // Everybody who pays into an account counts payments of their own.
  const found = statement ? null : orderColumn(survey, kinds, dated[0]);
  const order = told === undefined ? found : told;
  const moment = dated.length > 0 || order === null ? null : momentColumn(survey);
  const isCalled = (name: RegExp) => order !== null && name.test(folded[order]!);
  const isDue = survey.first("due") !== null;
  return {
    order,
    days: moment === null ? dated : [moment],
    namesDocuments: order !== null && isMostly(order, kinds.isDocument),
    daysInOrders: order !== null && isMostly(order, kinds.isDatedDocument),
    areInvoices: isCalled(INVOICE) || (isDue && folded.some((name) => INVOICE.test(name))),
    areTickets: isCalled(TICKET),
  };
}

function orderColumn(
  survey: ColumnSurvey,
  kinds: CellKinds,
  dayAt: number | undefined,
): number | null {
  const orders = survey.ranked("order").filter((at) => isOrder(at, survey, kinds));
  const apart = orders.filter((at) => !survey.comesBack(at, dayAt));
  return besideRows(apart, survey, kinds) ?? apart[0] ?? orders[0] ?? null;
}

/** "Name" is an order's name where it looks like a number, else a person's. */
function isOrder(at: number, survey: ColumnSurvey, kinds: CellKinds): boolean {
  if (!survey.isFilled(at) || !survey.isVaried(at)) return false;
  const isKind = survey.folded[at] === "name" ? kinds.isCode : kinds.isNumberOrWord;
  return survey.isMostly(at, isKind);
}

/** The column of orders where the first of those that could be it, "№", but counts the rows; null where it does not. */
function besideRows(
  [first, ...others]: readonly number[],
  survey: ColumnSurvey,
  { hasDigits }: CellKinds,
): number | null {
  const isNumber = first !== undefined && BARE_NUMBER.test(survey.folded[first]!);
  if (!isNumber || !survey.countsRows(first)) return null;
  return others.find((at) => survey.isMostly(at, hasDigits)) ?? null;
}
