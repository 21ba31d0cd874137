import type { OrderPart } from "./group-orders.ts";
import type { ReadRow } from "../rows/read-rows.ts";

/** Whether each line of an order has its own amount, or all repeat the order's. */
export type LineAmounts = "own" | "repeated";

const OF_ORDER = /order|total|заказ|замовл|чек|итог|к оплате|до сплати|документ/iu;
const OF_LINE = /item|net sales|gross sales|позици|товар|услуг|послуг/iu;

/** Decides by the orders of several lines whether their amounts are to be added up. */
export function lineAmounts(parts: Iterable<OrderPart>, header: string): LineAmounts {
  let orders = 0;
  let longest = 0;
  let haveItems = true;
  let itemsAgree = true;
  let itemsAddUp = true;
  let itemsVary = false;
  for (const part of parts) {
    const lines = part.lines.filter(({ amount }) => typeof amount === "number");
    if (lines.length < 2) continue;
    if (!allEqual(lines)) return "own";
    orders++;
    longest = Math.max(longest, lines.length);
    haveItems &&= lines.every(({ itemAmount }) => itemAmount !== null);
    itemsAgree &&= lines.every(({ itemAmount, amount }) => near(itemAmount ?? NaN, amount));
    itemsAddUp &&= near(itemsTotal(lines), lines[0]!.amount);
    itemsVary ||= lines.some(({ itemAmount }) => itemAmount !== lines[0]!.itemAmount);
  }
  if (orders === 0) return "own";
  if (haveItems && itemsAgree) return "own";
  // Lines of different prices cost the same only where that is what all of them cost together, and the shipping.
  if (haveItems && (itemsAddUp || itemsVary)) return "repeated";
  if (OF_LINE.test(header)) return "own";
  if (OF_ORDER.test(header)) return "repeated";
  return orders > 1 || longest > 2 ? "repeated" : "own";
}

/** What an order came to, in major units: null where the file has no price, "bad" where one cannot be read. */
export function orderAmount(lines: readonly ReadRow[], mode: LineAmounts): number | null | "bad" {
  const [only] = lines;
  if (lines.length === 1 && typeof only!.amount === "number" && only!.amount !== 0) {
    return only!.amount;
  }
  const amounts = withoutRepeats(lines)
    .map(({ amount }) => amount)
    .filter((amount) => amount !== null);
  const back = givenBackOnly(lines);
  if (back !== null) return back;
  const found = amounts.length > 0 || lines.length > 1 ? amounts : [lines[0]!.otherAmount];
  if (found.includes("bad")) return "bad";
  const numbers = found.filter((amount) => typeof amount === "number");
  if (numbers.length === 0) return null;
  if (isSummedUp(lines)) return numbers[0]!;
  return mode === "repeated" ? numbers[0]! : numbers.reduce((sum, amount) => sum + amount, 0);
}

/** Whether the first line is the document, whose sum is that of the goods on the lines under it. */
function isSummedUp([first, ...goods]: readonly ReadRow[]): boolean {
  if (first!.product !== "" || goods.length === 0) return false;
  const sum = goods.reduce((total, { amount }) => total + (Number(amount) || 0), 0);
  return goods.every(({ product }) => product !== "") && near(sum, first!.amount);
}

/**
 * A document without goods that stands again further down, cell by cell the same, is the same document: one that was
 * paid twice stands under each of its payments.
 */
function withoutRepeats(lines: readonly ReadRow[]): readonly ReadRow[] {
  return lines.filter((row, i) => {
    const before = lines.slice(0, i).findLast((other) => isSame(other, row));
    return row.product !== "" || before === undefined || row.line === before.line + 1;
  });
}

function isSame(a: ReadRow, b: ReadRow): boolean {
  return a.amount === b.amount && a.cells.every((cell, at) => cell === b.cells[at]);
}

/** A refund of a bare amount has no goods, so no sales either: the sum stands only where sums given back stand. */
function givenBackOnly(lines: readonly ReadRow[]): number | null {
  const isBare = lines.every(({ amount, verdict }) => !amount && verdict === "refund");
  if (!isBare) return null;
  const back = lines.reduce((sum, { refunded }) => sum + Math.abs(refunded ?? 0), 0);
  return back === 0 ? null : back;
}

function itemsTotal(lines: readonly ReadRow[]): number {
  return lines.reduce((sum, { itemAmount }) => sum + (itemAmount ?? 0), 0);
}

function allEqual(lines: readonly ReadRow[]): boolean {
  return lines.every(({ amount }) => amount === lines[0]!.amount);
}

function near(amount: number, other: number | null | "bad"): boolean {
  return typeof other === "number" && Math.abs(amount - other) < 0.015;
}
