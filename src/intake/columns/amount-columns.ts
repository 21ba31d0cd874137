import type { CellKinds } from "./cell-kinds.ts";
import { paidFirst } from "./paid-first.ts";
import type { ColumnSurvey } from "./survey-columns.ts";
import type { Role } from "../words/header-words.ts";

/** The columns that may say what was paid, best first. */
export function amountColumns(
  survey: ColumnSurvey,
  { isAmount }: CellKinds,
  taken: ReadonlySet<number | null>,
): number[] {
  const { ranked, isFilled, ofKind, folded } = survey;
  const named = ranked("amount").filter((at) => !taken.has(at));
  const found = ofKind(named, isAmount);
  // A price list nobody fills in still makes a list of visits.
  if (found.length === 0) return named.filter((at) => !isFilled(at)).slice(0, 1);
  // What was collected has the tips in it; what was sold has not.
  const tips = ranked("tip").some((at) => isFilled(at));
  const kept = found.filter((at) => !tips || folded[at] !== "total collected");
  const filled = (role: Role) => ranked(role).filter((at) => isFilled(at));
  const best = paidFirst(survey.sample, kept.length > 0 ? kept : found, {
    less: [...filled("discount"), ...filled("tip"), ...filled("percent")],
    percents: filled("percent"),
    more: [...filled("vat"), ...filled("delivery")],
  });
  // A subtotal lacks taxes and shipping; where it lacks but the tip it is what was sold.
  const subtotals = filled("subtotal");
  const [sold] = paidFirst(survey.sample, [...best, ...subtotals], {
    less: filled("tip"),
    more: [],
  });
  return sold !== undefined && subtotals.includes(sold) ? [sold, ...best] : best;
}
