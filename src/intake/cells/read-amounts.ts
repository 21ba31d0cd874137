import { textOf } from "../table.ts";
import type { Cell } from "../table.ts";

/** More than any purchase of a small business; beyond it a cell is a number of something else. */
const LARGEST = 1e12;
const CURRENCY =
  /руб(?:лей|ля|ль)?\.?|р\.|р(?![\p{L}])|грн\.?|гривень|uah|rub|usd|eur|gbp|pln|kzt|byn|gel|amd|uzs|kgs|azn|mdl|chf|cad|aud|czk|ron|ils|aed|thb|huf|sek|nok|dkk|mxn|brl|tl|try|kr|тг\.?|тенге|сом|сум|zł|zl|[₽₴$€£₸¥฿₺₾₼₪?]/giu;
const SPACES = /[\s\u00A0\u202F\u2009'’`]/gu;
/** "1.2к", "3 тис." */
const IN_THOUSANDS = /(?<=\d)(?:[кk]|тис\.?|тыс\.?)$/iu;
const NUMBER = /^\d+(?:[.,]\d+)*$/u;
const POINT = 0x2e;
const COMMA = 0x2c;

/** What one column's amounts are written like, as the whole column shows. */
export interface AmountStyle {
  /** The sign before the fraction where the column proves it. */
  readonly decimal: "." | "," | null;
  /** Signs that the column proves to part thousands. */
  readonly thousands: ReadonlySet<string>;
  /** What a person said of 5.200 where the column does not decide: true for five and a fifth. */
  readonly isFraction?: boolean;
}

/** A cell as a number: null when empty, "bad" when it is no amount. `open` when it could be read otherwise. */
export interface ReadAmount {
  readonly amount: number | null | "bad";
  /** The other reading of 5.200, where nothing in the column decides: only a person can. */
  readonly open: number | null;
}

/** Of a cell that is empty. */
export const NO_AMOUNT: ReadAmount = { amount: null, open: null };
const BAD: ReadAmount = { amount: "bad", open: null };

/** What the amounts of a column are written like. */
export function amountStyle(cells: Iterable<Cell | undefined>): AmountStyle {
  const tally = amountTally();
  for (const cell of cells) tally.see(cell);
  return tally.style();
}

/** Looks at every amount of a column before any of them is read: 12,50 anywhere tells what 1,250 means. */
export function amountTally() {
  const decimals = { ".": 0, ",": 0 };
  const thousands = new Set<string>();

  function see(cell: Cell | undefined): void {
    if (typeof cell !== "string") return;
    const written = bare(cell);
    if (written === null || written.inThousands) return;
    const { digits } = written;
    const lastAt = lastSign(digits);
    if (lastAt < 0) return;
    const last = digits[lastAt] as "." | ",";
    if (lastSign(digits, lastAt) < 0) {
      if (!couldBeThousands(digits, lastAt)) decimals[last]++;
      return;
    }
    const before = digits.slice(0, lastAt);
    if (before.includes(last === "." ? "," : ".")) {
      decimals[last]++;
      thousands.add(before.match(/[.,]/u)![0]);
    } else {
      thousands.add(last);
    }
  }

  function style(): AmountStyle {
    const { ".": points, ",": commas } = decimals;
    const decimal = points === commas ? null : points > commas ? "." : ",";
    return { decimal, thousands };
  }

  return { see, style };
}

/** A quantity is weighed to the gram: of 2.000 and 2,000 pieces there are two. */
const QUANTITIES: Record<"." | ",", AmountStyle> = {
  ".": { decimal: ".", thousands: new Set() },
  ",": { decimal: ",", thousands: new Set() },
};

/** Reads a cell as a quantity; null where it is none. */
export function readQuantity(cell: Cell | undefined): number | null {
  const style = QUANTITIES[textOf(cell).includes(".") ? "." : ","];
  const { amount } = readAmount(cell, style);
  return amount === "bad" ? null : amount;
}

/** Reads one cell in the column's style. */
export function readAmount(cell: Cell | undefined, style: AmountStyle): ReadAmount {
  if (typeof cell === "number") return { amount: sane(cell), open: null };
  if (textOf(cell) === "") return NO_AMOUNT;
  const written = bare(cell!);
  if (written === null) return BAD;
  const { digits, negative, inThousands } = written;
  const sign = negative ? -1 : 1;
  if (inThousands) return { amount: sane(sign * 1000 * asFraction(digits)), open: null };
  const lastAt = lastSign(digits);
  if (lastSign(digits, lastAt) >= 0) {
    return { amount: sane(sign * severalSigned(digits, lastAt)), open: null };
  }
  if (lastAt < 0 || !couldBeThousands(digits, lastAt)) {
    return { amount: sane(sign * asFraction(digits)), open: null };
  }
  const isProved = provesFraction(digits[lastAt] as "." | ",", style);
  const isFraction = isProved ?? style.isFraction ?? false;
  const [whole, fraction] = [sign * asWhole(digits), sign * asFraction(digits)];
  const [amount, other] = isFraction ? [fraction, whole] : [whole, fraction];
  return { amount, open: isProved === null ? other : null };
}

/** 1.250,00 and 1.250.000: signs of two kinds part a fraction, those of one kind do not. */
function severalSigned(digits: string, lastAt: number): number {
  const before = digits.slice(0, lastAt);
  if (!before.includes(digits[lastAt] === "." ? "," : ".")) return asWhole(digits);
  return Number(`${before.replaceAll(/[.,]/gu, "")}.${digits.slice(lastAt + 1)}`);
}

/** Whether 5.200 is five and a fifth, as its column shows; null where it does not. */
function provesFraction(sign: "." | ",", { thousands, decimal }: AmountStyle): boolean | null {
  if (thousands.has(sign)) return false;
  return decimal === sign ? true : null;
}

function asWhole(digits: string): number {
  return Number(digits.replaceAll(/[.,]/gu, ""));
}

/** Of digits with one sign among them, or none. */
function asFraction(digits: string): number {
  return Number(digits.replace(",", "."));
}

/** Where the last point or comma before a place stands; below 0 where there is none. */
function lastSign(digits: string, before = digits.length): number {
  for (let at = before - 1; at >= 0; at--) {
    const code = digits.charCodeAt(at);
    if (code === POINT || code === COMMA) return at;
  }
  return -1;
}

/** 5.200, but not 0.200, 12.50 or 12345.678: digits with one sign at a place. */
function couldBeThousands(digits: string, signAt: number): boolean {
  return signAt <= 3 && digits.length === signAt + 4 && !digits.startsWith("0");
}

interface Written {
  readonly digits: string;
  readonly negative: boolean;
  readonly inThousands: boolean;
}

/** The digits and signs of an amount, its currency, spaces and sign taken off; null where it is none. */
function bare(cell: Cell): Written | null {
  const text = textOf(cell);
  if (text.length > 60) return null;
  if (NUMBER.test(text)) return { digits: text, negative: false, inThousands: false };
  let rest = text
    // "1250|RUB", as some keep money
    .replace(/\|(?:[A-Z]{3})?$/u, "")
    .replaceAll(SPACES, "")
    .replaceAll(CURRENCY, "")
    .replaceAll(/[−–—]/gu, "-")
    // 7 300,- and 7 300.- are even amounts.
    .replace(/[.,]-+$/u, "");
  const inBrackets = /^\((.+)\)$/u.exec(rest);
  if (inBrackets) rest = inBrackets[1]!;
  const negative = inBrackets !== null || rest.startsWith("-") || rest.endsWith("-");
  const whole = rest.replace(IN_THOUSANDS, "");
  const inThousands = whole !== rest;
  const digits = whole.replaceAll(/^[-+]+|[-.,]+$/gu, "");
  return NUMBER.test(digits) ? { digits, negative, inThousands } : null;
}

function sane(amount: number): number | "bad" {
  return Number.isFinite(amount) && Math.abs(amount) <= LARGEST ? amount : "bad";
}
