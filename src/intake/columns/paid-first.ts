import { startsLikeTotal } from "../cells/is-total.ts";
import { amountStyle, readAmount } from "../cells/read-amounts.ts";
import { type Cell, textOf } from "../table.ts";

/** The share of the changed rows in which the sum must work out. */
const NEARLY_ALL = 0.8;

/** Columns of what is taken off a price, and of what is put on it. */
interface Changes {
  readonly less: readonly number[];
  readonly more: readonly number[];
  /** Columns of `less` whose bare numbers are percents. */
  readonly percents?: readonly number[];
}

/**
 * The columns of amounts with the one first that is the best one less the discount, or with the tax on it: where both the
 * price and what was paid of it stand in a row, the second is meant, whatever the two are called.
 */
export function paidFirst(
  rows: readonly (readonly Cell[])[],
  amounts: readonly number[],
  { less, more, percents = [] }: Changes,
): number[] {
  const [best, ...others] = amounts;
  if (best === undefined || less.length + more.length === 0) return [...amounts];
  const sales = rows.filter((row) => !row.some((cell) => startsLikeTotal(cell)));
  const numbers = new Map([...amounts, ...less, ...more].map((at) => [at, numbersOf(sales, at)]));
  const isChanged = (at: number, change: number, sign: 1 | -1): boolean => {
    const changed = sales.flatMap((_, i) => {
      const [full, paid] = [numbers.get(best)![i], numbers.get(at)![i]];
      const percent = percents.includes(change)
        ? (numbers.get(change)![i] ?? 0)
        : percentOf(sales[i]![change]);
      const by =
        percent === null ? Math.abs(numbers.get(change)![i] ?? 0) : ((full ?? 0) * percent) / 100;
      // Of who did not come nothing was paid, whatever the price.
      return by === 0 || full == null || !paid ? [] : [{ due: full + sign * by, paid }];
    });
    const agree = changed.filter(({ due, paid }) => Math.abs(due - paid) < 0.015);
    return changed.length > 0 && agree.length >= NEARLY_ALL * changed.length;
  };
  const isPaid = (at: number) =>
    less.some((change) => isChanged(at, change, -1)) ||
    more.some((change) => isChanged(at, change, 1));
  const paid = others.find(isPaid);
  return paid === undefined ? [...amounts] : [paid, ...amounts.filter((at) => at !== paid)];
}

/** "10 %" */
function percentOf(cell: Cell | undefined): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/u.exec(textOf(cell));
  return match ? Number(match[1]!.replace(",", ".")) : null;
}

function numbersOf(rows: readonly (readonly Cell[])[], at: number): (number | null)[] {
  const cells = rows.map((row) => row[at]);
  const style = amountStyle(cells);
  return cells.map((cell) => {
    const { amount } = readAmount(cell, style);
    return amount === "bad" ? null : amount;
  });
}
