import { calendarDay } from "../../domain/day.ts";
import type { Day } from "../../domain/day.ts";
import { type Cell, textOf } from "../table.ts";
import { documentWords } from "../words/row-words.ts";

const NAMED = new RegExp(`^(?:${documentWords.join("|")})(?!\\p{L})`, "iu");
/** Longer text is a note. */
const LONGEST = 300;
/** "Возврат товаров от клиента …", "Чек ККМ на возврат …" */
const RETURN =
  /^(?:(?:приходная накладная|прибуткова накладна)[\s(]+|чек\s(?:\S+\s)?(?:на\s)?)?(?:возврат|повернення)/iu;
const DATED = /\s(?:от|від|from|dated|of)\s/iu;
const NUMBER_AND_DATE =
  /(?:№|N|#)?\s*([^\s(]*\d\S*)\s+(?:от|від|from|dated|of)\s+(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/iu;

/** What the name of a document tells of it. */
export interface SalesDocument {
  readonly order: string | null;
  readonly day: Day | null;
  /** Whether goods came back by it. */
  readonly isReturn: boolean;
}

/** "Реализация (акт) № 00-101 от 02.09.2026 12:00:00" → its number and day; other text is a number itself. */
export function readDocument(text: string): SalesDocument {
  const match = text.length < LONGEST && DATED.test(text) ? NUMBER_AND_DATE.exec(text) : null;
  const isReturn = RETURN.test(text);
  if (!match) return { order: text === "" ? null : text, day: null, isReturn };
  const digits = match[4]!;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return {
    order: match[1]!,
    day: calendarDay(year, Number(match[3]), Number(match[2])),
    isReturn,
  };
}

/** Whether a cell begins like the name of a sales document: "Реализация …", "Чек …"; a contract is none. */
export function startsLikeDocument(cell: Cell | undefined): boolean {
  return NAMED.test(textOf(cell));
}
