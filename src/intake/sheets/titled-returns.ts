import { startsLikeTotal } from "../cells/is-total.ts";
import { rankOf } from "../columns/match-header.ts";
import { type Cell, type Sheet, type Table, textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";

/** "Возвраты покупателей", "Реестр возвратов" */
const RETURNS =
  /^(?:(?:список|реестр|журнал|перечень|реєстр|перелік|отч[её]т (?:по|о)|звіт (?:по|про)|customer)\s)?(?:возврат|повернен|refund|return)/iu;
/** "Сумма возврата" */
const OF_RETURN = /\s(?:возврата|повернення)$/iu;
const SUM_OF_RETURN = /^(?:сумма|сума) (?:возврата|повернення)$/u;
/** "Возвраты и продажи", "Возвраты: учитывать" */
const MORE = /:|прода[жв]|реализ|реаліз|sale|order|заказ|замовл/iu;
const LONGEST = 100;
const KIND = "Вид операции";
const RETURN = "возврат";

/**
 * A list of nothing but returns, of which only the title or the name of the sum tells, with that in every row; else the
 * table as it is.
 */
export function withTitledReturns(sheet: Sheet, table: Table): Sheet {
  const above = table.rows.slice(0, Math.max(0, sheet.headerRow - 1));
  const titles = above.flatMap((row) => {
    const filled = row.map((cell) => textOf(cell)).filter((text) => text !== "");
    return filled.length === 1 ? filled : [];
  });
  const isTitled = [...titles, table.sheet ?? ""].some(
    (title) => title.length < LONGEST && RETURNS.test(title) && !MORE.test(title),
  );
  if (sheet.kinds || !(isTitled || hasReturnsOnly(sheet))) return sheet;
  const width = sheet.header.length;
  return {
    ...sheet,
    header: [...sheet.header.map((name) => name.replace(OF_RETURN, "")), KIND],
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

/** Whether the only sum is that of the return. */
function hasReturnsOnly({ header }: Sheet): boolean {
  const names = header.map((name) => foldHeader(name));
  return (
    names.some((name) => SUM_OF_RETURN.test(name)) &&
    names.every((name) => rankOf("amount", name) === null)
  );
}
