import { foldName } from "./fold-name.ts";
import type { Layout } from "./decide-columns.ts";
import type { Cell } from "./table.ts";
import { textOf } from "./table.ts";
import { testNames, totalWords } from "./words/row-words.ts";

/** Longer text is a note, not "Total for Ann Example". */
const LONGEST = 120;
const TOTAL = new RegExp(`^(?:${totalWords.join("|")})(?!\\p{L})`, "iu");
/** "Лютик Итог", as spreadsheets write their subtotals. */
const TOTAL_BEHIND = /\s(?:итог|итого|всего|total|підсумок|разом|всього)$/iu;

/**
 * Whether a row sums up others: a total's word stands where a sale has its day, number or customer. A row that has
 * a day is a sale, if to a shop called "Total".
 */
export function isTotal(row: readonly Cell[], layout: Layout): boolean {
  const day = layout.days.map((at) => row[at]).find((cell) => textOf(cell) !== "");
  if (day !== undefined && !startsLikeTotal(day)) return false;
  const first = row.find((cell) => textOf(cell) !== "");
  if (startsLikeTotal(first) || TOTAL_BEHIND.test(textOf(first))) return true;
  const places = [layout.order, ...layout.days, ...layout.customers];
  return places.some((at) => at !== null && startsLikeTotal(row[at]));
}

/** Whether a cell begins like the name of a total: "Итого:", "ВСЕГО за август". */
export function startsLikeTotal(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  return text.length <= LONGEST && TOTAL.test(text);
}

/** Whether a header is the name of a total and nothing else: "Итого", not "Total collected". */
export function isTotalName(header: string): boolean {
  return totalWords.includes(foldName(header));
}

/** Whether the customer of a row is somebody trying the till out. */
export function isTest(row: readonly Cell[], layout: Layout): boolean {
  const names = layout.customers.map((at) => textOf(row[at]));
  return names.some((name) => /^\P{L}*(?:test|тест)/iu.test(name) && testNames.has(foldName(name)));
}
