import { startsLikeTotal } from "./is-total.ts";
import { type Cell, type Sheet, type Table, textOf } from "./table.ts";

/** "Возвраты покупателей", "Реестр возвратов" */
const RETURNS = /^(?:\S+\s)?(?:возврат|повернен|refund|return)/iu;
/** "Возвраты и продажи" */
const SALES = /прода[жв]|реализ|реаліз|sale|order|заказ|замовл/iu;
const LONGEST = 100;
const KIND = "Вид операции";
const RETURN = "возврат";

/** A list of nothing but returns, of which only the title tells, with that in every row; else the table as it is. */
export function withTitledReturns(sheet: Sheet, table: Table): Sheet {
  const above = table.rows.slice(0, Math.max(0, sheet.headerRow - 1));
  const titles = above.flatMap((row) => {
    const filled = row.map((cell) => textOf(cell)).filter((text) => text !== "");
    return filled.length === 1 ? filled : [];
  });
  const isTitled = [...titles, table.sheet ?? ""].some(
    (title) => title.length < LONGEST && RETURNS.test(title) && !SALES.test(title),
  );
  if (!isTitled || sheet.kinds) return sheet;
  const width = sheet.header.length;
  return {
    ...sheet,
    header: [...sheet.header, KIND],
    rows: sheet.rows.map((row) => [
      ...Array.from({ length: width }, (_, at) => row[at] ?? ""),
      isSum(row) ? "" : RETURN,
    ]),
  };
}

/** A row of totals, with its word or with nothing but figures. */
function isSum(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => textOf(cell) !== "");
  return startsLikeTotal(filled[0]) || filled.every((cell) => !/\p{L}/u.test(textOf(cell)));
}
