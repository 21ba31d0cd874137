import type { Layout } from "./layout.ts";
import type { Sheet } from "../table.ts";
import { textOf } from "../table.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/₽|\bRUB\b|\bRUR\b|руб|р\./iu, "RUB"],
  [/₴|\bUAH\b|грн|гривн/iu, "UAH"],
  [/₸|\bKZT\b|тенге/iu, "KZT"],
  [/\bBYN\b/iu, "BYN"],
  [/€|\bEUR\b/iu, "EUR"],
  [/£|\bGBP\b/iu, "GBP"],
  [/zł|\bPLN\b/iu, "PLN"],
  [/฿|\bTHB\b/iu, "THB"],
  [/\$|\bUSD\b/iu, "USD"],
];
const SAMPLE = 200;

/** ISO 4217 code of the money in a file, by its currency column, its amounts or the amounts' header; null if unsaid. */
export function findCurrency(sheet: Sheet, layout: Layout): string | null {
  const columns = [layout.currency, layout.amounts[0] ?? null].filter((at) => at !== null);
  const cells = columns.flatMap((at) => [
    ...sheet.rows.slice(0, SAMPLE).map((row) => textOf(row[at])),
    sheet.header[at]!,
  ]);
  for (const cell of cells) {
    const found = SIGNS.find(([sign]) => sign.test(cell));
    if (found) return found[1];
    if (/^[A-Z]{3}$/u.test(cell)) return cell;
  }
  return null;
}
