import { startsLikeTotal } from "./is-total.ts";
import { amountStyle, readAmount } from "./read-amounts.ts";
import { type Cell, textOf } from "./table.ts";

/** The share of the discounted rows in which the sum must work out. */
const NEARLY_ALL = 0.8;

/**
 * The columns of amounts with the one first that is the best one less the discount: where both the price and what was
 * paid of it stand in a row, the second is meant, whatever the two are called.
 */
export function discountedFirst(
  rows: readonly (readonly Cell[])[],
  amounts: readonly number[],
  discounts: readonly number[],
): number[] {
  const [best, ...others] = amounts;
  if (best === undefined || discounts.length === 0) return [...amounts];
  const sales = rows.filter((row) => !row.some((cell) => startsLikeTotal(cell)));
  const numbers = new Map([...amounts, ...discounts].map((at) => [at, numbersOf(sales, at)]));
  const isLess = (at: number, discount: number): boolean => {
    const discounted = sales.flatMap((_, i) => {
      const [full, paid] = [numbers.get(best)![i], numbers.get(at)![i]];
      const percent = percentOf(sales[i]![discount]);
      const off =
        percent === null ? Math.abs(numbers.get(discount)![i] ?? 0) : ((full ?? 0) * percent) / 100;
      return off === 0 || full == null || paid == null ? [] : [{ full, paid, off }];
    });
    const agree = discounted.filter(({ full, paid, off }) => Math.abs(full - off - paid) < 0.015);
    return discounted.length > 0 && agree.length >= NEARLY_ALL * discounted.length;
  };
  const paid = others.find((at) => discounts.some((discount) => isLess(at, discount)));
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
