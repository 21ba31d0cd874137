import { excludedRow } from "../rows/excluded-row.ts";
import type { ReadRow } from "../rows/read-rows.ts";
import type { ExcludedRow } from "../reading.ts";

/** A total sums up no more others. */
const MOST_GROUPS = 100;

/** What the rows before a total came to, in major units. */
interface Total {
  readonly row: ReadRow;
  readonly sinceStart: number;
  readonly sinceLast: number;
}

/** Goes along with the rows, and tells at the end which total rows do not agree with what they sum up. */
export function totalsCheck() {
  const totals: Total[] = [];
  let sinceStart = 0;
  let sinceLast = 0;

  function see(row: ReadRow): void {
    if (row.verdict === "total") {
      totals.push({ row, sinceStart, sinceLast });
      sinceLast = 0;
      return;
    }
    const amount = numberOf(row);
    sinceStart += amount;
    sinceLast += amount;
  }

  /**
   * A total that does agree, or has no figure, is like a title: not worth a word. One that does not is shown, for
   * something in the file is not as its author thought.
   *
   * @param net what the purchases that were read come to, in major units
   */
  function unexplained(net: number): ExcludedRow[] {
    const whole = sinceStart;
    return totals
      .filter(({ row, ...before }, i) => {
        // A total of totals: of a customer's branches, of a month's days.
        const groups = totals
          .slice(Math.max(0, i - MOST_GROUPS), i)
          .map((earlier) => before.sinceStart - earlier.sinceStart);
        const sums = [whole, net, before.sinceStart, before.sinceLast, ...groups];
        const agrees = sums.some((sum) => Math.abs(sum - numberOf(row)) < 0.02);
        return row.amount !== null && !agrees;
      })
      .map(({ row }) => excludedRow(row, "total"));
  }

  return { see, unexplained };
}

function numberOf({ amount }: ReadRow): number {
  return typeof amount === "number" ? amount : 0;
}
