import { rankOf } from "./match-header.ts";
import type { Verdict } from "../rows/judge-row.ts";
import { type Cell, textOf } from "../table.ts";
import { outgoingReturnWords, ownMoneyWords } from "../words/row-words.ts";

/** The columns by which a table is the statement of a bank account: what goes out of it buys, what comes in may be a sale. */
export interface BankStatement {
  readonly purpose: number;
  /** What came in, where it has a column of its own beside what went out. */
  readonly credit: number | null;
  readonly debit: number | null;
  /** The name of the other side's bank, which stands as the other side itself in what the bank does. */
  readonly bank: number | null;
}

const OWN_MONEY = new RegExp(ownMoneyWords.join("|"), "iu");
const RETURN = new RegExp(outgoingReturnWords.join("|"), "iu");

/** Null for a table that is none: one without the purpose of each payment and the bank or account of the other side. */
export function bankStatement(folded: readonly string[]): BankStatement | null {
  const first = (role: "purpose" | "credit" | "debit" | "bank" | "bankCode") => {
    const at = folded.findIndex((name) => rankOf(role, name) !== null);
    return at < 0 ? null : at;
  };
  const purpose = first("purpose");
  if (purpose === null || first("bankCode") === null) return null;
  const [credit, debit] = [first("credit"), first("debit")];
  const isSplit = credit !== null && debit !== null;
  return {
    purpose,
    bank: first("bank"),
    credit: isSplit ? credit : null,
    debit: isSplit ? debit : null,
  };
}

/** What a movement of the account is, by its way and its purpose: money from a customer, money given back, or neither. */
export function movementVerdict(
  row: readonly Cell[],
  { purpose, credit }: BankStatement,
  amount: number | null | "bad",
): Verdict {
  const isIncoming =
    credit === null ? typeof amount === "number" && amount > 0 : textOf(row[credit]) !== "";
  const said = textOf(row[purpose]);
  if (isIncoming) return OWN_MONEY.test(said) || RETURN.test(said) ? "not_a_sale" : "sale";
  return RETURN.test(said) ? "refund" : "not_a_sale";
}
