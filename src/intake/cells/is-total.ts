import { foldName } from "./fold-name.ts";
import type { Layout } from "../columns/layout.ts";
import type { Cell } from "../table.ts";
import { textOf } from "../table.ts";
import { testNames, totalWords } from "../words/row-words.ts";

/** Longer text is a note, not "Total for Ann Example". */
const LONGEST = 120;
const TOTAL = new RegExp(`^(?:${totalWords.join("|")})(?!\\p{L})`, "iu");
/** "Лютик Итог", as spreadsheets write their subtotals. */
const TOTAL_BEHIND = /\s(?:итог|итого|всего|total|підсумок|разом|всього)$/iu;
const TEST = /^\P{L}*(?:test|тест)/iu;

/**
 * Whether a row sums up others: a total's word stands where a sale has its day, number or customer. A row that has
 * a day is a sale, if to a shop called "Total".
 */
export function isTotal(row: readonly Cell[], layout: Layout): boolean {
  const day = layout.days.find((at) => textOf(row[at]) !== "");
  const isDated = day !== undefined && !startsLikeTotal(row[day]) && summedUp(row[day]) === null;
  if (isDated) return false;
  const first = row.find((cell) => textOf(cell) !== "");
  if (startsLikeTotal(first) || summedUp(first) !== null) return true;
  const places = [layout.order, ...layout.days, ...layout.customers];
  if (isBare(row, [...places, layout.product, layout.number, ...layout.phones])) return true;
  return places.some((at) => at !== null && startsLikeTotal(row[at]));
}

/** Whether a row has nothing but figures, and none where a sale is told from others. */
function isBare(row: readonly Cell[], places: readonly (number | null)[]): boolean {
  const told = places.filter((at) => at !== null);
  return (
    told.length > 1 &&
    told.every((at) => textOf(row[at]) === "") &&
    !row.some((cell) => /\p{L}/u.test(textOf(cell)))
  );
}

/** Whether a cell begins like the name of a total: "Итого:", "ВСЕГО за август". */
export function startsLikeTotal(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  return text.length <= LONGEST && TOTAL.test(text);
}

/** What a cell sums up that ends like a total: "Лютик" of "Лютик Итог"; null where it does not. */
export function summedUp(cell: Cell | undefined): string | null {
  const text = textOf(cell);
  const at = text.search(TOTAL_BEHIND);
  return at < 0 ? null : text.slice(0, at);
}

/** Whether a header is the name of a total and nothing else: "Итого", not "Total collected". */
export function isTotalName(header: string): boolean {
  return totalWords.includes(foldName(header));
}

/** Whether the customer of a row is somebody trying the till out. */
export function isTest(row: readonly Cell[], layout: Layout): boolean {
  return layout.customers.some((at) => {
    const name = textOf(row[at]);
    return TEST.test(name) && testNames.has(foldName(name));
  });
}
