import { flagIn } from "../rows/judge-row.ts";
import { namedAmount } from "../cells/named-amount.ts";
import { normalizePhone } from "../cells/phone.ts";
import { amountStyle, readAmount } from "../cells/read-amounts.ts";
import { readDay } from "../cells/read-days.ts";
import { readMonth } from "../cells/read-month.ts";
import { readDocument, startsLikeDocument } from "../cells/read-document.ts";
import type { IntakeOptions } from "../reading.ts";
import type { Cell } from "../table.ts";
import { textOf } from "../table.ts";
import { noWords, yesWords } from "../words/status-words.ts";

const unstyled = amountStyle([]);

export type CellKinds = ReturnType<typeof cellKinds>;

/** What a single cell could be, before its column's style is known. */
export function cellKinds(options: IntakeOptions) {
  const orders = ["day_first", "month_first"] as const;
  const dayStyles = orders.map((order) => ({ ...options, order, decided: true, utc: false }));
  return {
    isDay: (cell: Cell) =>
      dayStyles.some((style) => typeof readDay(cell, style) === "number") ||
      readMonth(cell) !== null,
    isPhone: (cell: Cell) =>
      normalizePhone(textOf(cell), options.country) !== null ||
      /^[\d\s()+.-]{5,20}$/u.test(textOf(cell)),
    isEmail: (cell: Cell) => textOf(cell).includes("@"),
    isAmount: (cell: Cell) => typeof readAmount(cell, unstyled).amount === "number",
    /** An amount, or a list in which amounts are named. */
    isMoney: (cell: Cell) =>
      typeof readAmount(cell, unstyled).amount === "number" || namedAmount(textOf(cell)) !== null,
    /** Yes or no. */
    isFlag: (cell: Cell) => {
      const text = flagIn(textOf(cell));
      return yesWords.includes(text) || noWords.includes(text);
    },
    hasDigits: (cell: Cell) => /\d/u.test(textOf(cell)),
    hasLetters: (cell: Cell) => /\p{L}/u.test(textOf(cell)),
    /** "#1001", "TX7": no name of a person. */
    isCode: (cell: Cell) => /^\S*\d\S*$/u.test(textOf(cell)) && !textOf(cell).includes("@"),
    /** "cus_9f2K": a number with letters in it, and no name. */
    isKey: (cell: Cell) => /^(?=\S*\d)(?=\S*\p{L})[^\s@]+$/u.test(textOf(cell)),
    isNumberOrWord: (cell: Cell) => /\d|^\S+$/u.test(textOf(cell)),
    /** "Реализация № 7" */
    isDocument: (cell: Cell) => startsLikeDocument(cell),
    /** "Реализация № 7 от 01.08.2026" */
    isDatedDocument: (cell: Cell) => readDocument(textOf(cell)).day !== null,
  };
}
