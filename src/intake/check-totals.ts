import { excludedRow } from "./gather-purchases.ts";
import type { ReadRow } from "./read-rows.ts";
import type { ExcludedRow } from "./reading.ts";

/**
 * The total rows that do not agree with the rows they sum up. One that does agree, or has no figure, is like a title:
 * not worth a word. One that does not is shown, for something in the file is not as its author thought.
 *
 * @param net what the purchases that were read come to, in major units
 */
export function unexplainedTotals(rows: readonly ReadRow[], net: number): ExcludedRow[] {
  const whole = rows.reduce((sum, row) => sum + (row.verdict === "total" ? 0 : numberOf(row)), 0);
  const unexplained: ExcludedRow[] = [];
  let sinceStart = 0;
  let sinceLast = 0;
  for (const row of rows) {
    const amount = numberOf(row);
    if (row.verdict !== "total") {
      sinceStart += amount;
      sinceLast += amount;
      continue;
    }
    const agrees = [whole, net, sinceStart, sinceLast].some((sum) => Math.abs(sum - amount) < 0.02);
    if (row.amount !== null && !agrees) unexplained.push(excludedRow(row, "total"));
    sinceLast = 0;
  }
  return unexplained;
}

function numberOf({ amount }: ReadRow): number {
  return typeof amount === "number" ? amount : 0;
}
