import { meaningOf } from "../rows/judge-row.ts";
import type { Role } from "../words/header-words.ts";
import type { CellKinds } from "./cell-kinds.ts";
import type { Layout } from "./layout.ts";
import type { ColumnSurvey } from "./survey-columns.ts";

/** The columns that tell whether a row counts. */
type StateColumns = Pick<
  Layout,
  "statuses" | "notes" | "kinds" | "paid" | "posted" | "live" | "trial" | "cancelled" | "impacts"
>;

/** @param order the column of orders */
export function stateColumns(
  { filledTexts, isFilled, isMostly, ranked, share }: ColumnSurvey,
  kinds: CellKinds,
  order: number | null,
): StateColumns {
  const texts = (role: Role) => ranked(role).filter((at) => isMostly(at, kinds.hasLetters));
  const flags = (role: Role) =>
    ranked(role).filter((at) => isFilled(at) && share(at, kinds.isFlag) === 1);
  /** Columns of payment in which words stand instead of yes and no: "оплачен", "не оплачен". */
  const payments = ranked("paid").filter((at) => saysPaid(filledTexts(at)));
  const statuses = [...texts("status"), ...payments];
  return {
    statuses,
    notes: statuses.length > 0 ? [] : texts("note"),
    kinds: texts("kind").filter((at) => at !== order),
    paid: flags("paid"),
    posted: flags("posted"),
    live: flags("live"),
    trial: flags("trial"),
    cancelled: ranked("cancelled").filter(
      (at) => share(at, kinds.isAmount) < 1 || share(at, kinds.isFlag) === 1,
    ),
    impacts: texts("impact"),
  };
}

/** Whether texts say of some that they are paid, of others that they are not, and nothing else. */
function saysPaid(texts: readonly string[]): boolean {
  const said = new Set(texts.map((text) => meaningOf(text)));
  said.delete("refunded");
  return said.size === 2 && said.has("done") && said.has("unpaid");
}
