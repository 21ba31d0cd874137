import { amountColumns } from "./amount-columns.ts";
import type { BankStatement } from "./bank-statement.ts";
import type { CellKinds } from "./cell-kinds.ts";
import type { Layout } from "./layout.ts";
import { rankOf } from "./match-header.ts";
import type { ColumnSurvey } from "./survey-columns.ts";

/** The columns that tell what was paid, given back and kept. */
type MoneyColumns = Pick<
  Layout,
  "amounts" | "taken" | "refunded" | "account" | "fees" | "currency"
>;

/** What is known of the other columns. */
interface Others {
  readonly statement: BankStatement | null;
  /** Columns of the kinds of documents. */
  readonly types: readonly number[];
  /** Those that hold no amounts. */
  readonly taken: ReadonlySet<number | null>;
}

export function moneyColumns(
  survey: ColumnSurvey,
  kinds: CellKinds,
  { statement, types, taken }: Others,
): MoneyColumns {
  const { first, folded, isFilled, isMostly, ranked } = survey;
  const found = amountColumns(survey, kinds, taken);
  const counted = found.length > 0 ? found : accountSides(survey, kinds, types);
  const [most] = counted;
  const isOnCredit = most !== undefined && rankOf("taken", folded[most]!) !== null;
  const settled = isOnCredit ? [most] : counted;
  return {
    amounts: statement?.credit ? [statement.credit, statement.debit!] : settled,
    taken: isOnCredit ? most : null,
    refunded: ranked("refunded").find((at) => isFilled(at) && isMostly(at, kinds.isMoney)) ?? null,
    account: first("account"),
    fees: ranked("fee").filter((at) => isFilled(at)),
    currency: first("currency"),
  };
}

/** Where no column is of amounts: the sides of an account in which sales stand by their documents. */
function accountSides(
  { ranked, isFilled, sample }: ColumnSurvey,
  { isDocument }: CellKinds,
  types: readonly number[],
): number[] {
  const isOfSales = types.some((at) => sample.some((row) => isDocument(row[at] ?? "")));
  return isOfSales ? [...ranked("debit"), ...ranked("credit")].filter((at) => isFilled(at)) : [];
}
