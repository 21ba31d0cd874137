import { calendarDay, monthOf } from "../../domain/day.ts";
import type { Day } from "../../domain/day.ts";
import { textOf } from "../table.ts";
import type { Cell } from "../table.ts";
import { foldLatin } from "../words/fold-latin.ts";
import { monthWords } from "../words/month-words.ts";

/** Whether 03/04/2026 is the 3rd of April or the 4th of March. */
export type DayOrder = "day_first" | "month_first";

/** Days before it are a mistake: nobody's sales file is older. */
const FIRST_YEAR = 1990;
/** Appointments are not made further ahead, in years. */
const YEARS_AHEAD = 3;
/** Spreadsheets count days from the end of 1899; 1970-01-01 is this one. */
const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** Longer text is a note. */
const LONGEST = 80;

const SLASHED =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*[гр]\.?)?(?:[\sT,]+(?:(?:в|о|об|at)\s+)?\d{1,2}[:.]\d{2}.*)?$/u;
const YEAR_FIRST =
  /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:[\sT,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(.*))?$/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/u;
const NAMED_DAY_FIRST =
  /^(?:\p{L}+\.?,? )?(\d{1,2})[\s.-]+(?:de )?(\p{L}{3,})\.?,?(?: de)?[\s.-]+(\d{4}|\d{2})\b/u;
const NAMED_MONTH_FIRST = /^(?:\p{L}+\.?,? )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
/** Seconds since 1970, or thousandths of them. */
const INSTANT = /^1\d{9}(?:\d{3})?$/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;

export interface DayStyle {
  readonly order: DayOrder;
  /** False where nothing in the file decides the order. */
  readonly decided: boolean;
  /** Instants in UTC become days here; dates written with another offset stand as they are. */
  readonly timeZone: string;
  /** The column says that its times are UTC. */
  readonly utc: boolean;
  readonly today: Day;
}

/** A cell as a day: null when there is none in it, "bad" when there cannot be such a day. */
export function readDay(cell: Cell | undefined, style: DayStyle): Day | null | "bad" {
  if (typeof cell === "number") {
    return INSTANT.test(String(cell)) ? instantDay(String(cell), style) : serialDay(cell, style);
  }
  const text = textOf(cell);
  if (text === "") return null;
  if (text.length > LONGEST) return "bad";
  const day = parse(text.replaceAll(/[\u00A0\u202F]/gu, " "), style);
  if (day !== null) return plausible(day, style);
  // "not closed yet" says that there is no day; "31.02.2026" that somebody mistyped one.
  return /\d/u.test(text) ? "bad" : null;
}

/** The other reading of a day that could be turned round; null where there is only one. */
export function turnedDay(cell: Cell | undefined, style: DayStyle): Day | null {
  const match = typeof cell === "string" ? SLASHED.exec(cell.trim()) : null;
  if (!match || match[2] === "." || match[1] === match[3]) return null;
  const day = readDay(cell, { ...style, order: otherOrder(style.order) });
  return typeof day === "number" ? day : null;
}

export function otherOrder(order: DayOrder): DayOrder {
  return order === "day_first" ? "month_first" : "day_first";
}

/** Looks at every date of a column: 13/10 anywhere proves that the day comes first. */
export function dayOrderTally() {
  const seen = { day_first: 0, month_first: 0, open: 0, same: 0 };
  let american = 0;
  let last: { readonly cell: Cell | undefined; readonly told: ToldOrder | null } | null = null;

  function see(cell: Cell | undefined): void {
    // The sales of a day mostly stand together.
    if (last?.cell !== cell) last = { cell, told: orderIn(cell) };
    if (!last?.told) return;
    seen[last.told.order]++;
    if (last.told.isAmerican) american++;
  }

  function decide(fallback: DayOrder): { order: DayOrder; decided: boolean } {
    const { day_first: dayFirst, month_first: monthFirst, open } = seen;
    if (dayFirst !== monthFirst) {
      return { order: dayFirst > monthFirst ? "day_first" : "month_first", decided: true };
    }
    if (american > 0) return { order: "month_first", decided: true };
    return { order: fallback, decided: open === 0 };
  }

  return { see, decide };
}

/** What a date tells of the order of all: it proves one, leaves both open, or means the same in both. */
interface ToldOrder {
  readonly order: DayOrder | "open" | "same";
  readonly isAmerican: boolean;
}

function orderIn(cell: Cell | undefined): ToldOrder | null {
  const match = typeof cell === "string" ? SLASHED.exec(cell.trim()) : null;
  if (!match || match[2] === ".") return null;
  // Only Americans write the hours of the afternoon so beside a slash.
  const isAmerican = match[2] === "/" && /[ap]\.?m\.?$/iu.test(match[0]);
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return { order: "day_first", isAmerican };
  if (second > 12 && first <= 12) return { order: "month_first", isAmerican };
  return { order: first === second ? "same" : "open", isAmerican };
}

function parse(text: string, style: DayStyle): Day | null | "bad" {
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const monthFirst = slashed[2] !== "." && style.order === "month_first";
    const [first, second] = [Number(slashed[1]), Number(slashed[3])];
    const year = fullYear(slashed[4]!);
    return (
      (monthFirst ? calendarDay(year, first, second) : calendarDay(year, second, first)) ?? "bad"
    );
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return isoDay(yearFirst, style) ?? "bad";
  const compact = COMPACT.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (INSTANT.test(text)) return instantDay(text, style);
  if (SERIAL.test(text)) return serialDay(Number(text.replace(",", ".")), style);
  return namedDay(text);
}

function isoDay(match: RegExpExecArray, style: DayStyle): Day | null {
  const day = calendarDay(Number(match[1]), Number(match[3]), Number(match[4]));
  if (day === null || match[5] === undefined) return day;
  const zone = match[7]!;
  const isUtc = /^(?:z|utc|gmt)$/iu.test(zone) || (zone === "" && style.utc);
  if (!isUtc) return day;
  const minutes = day * 1440 + Number(match[5]) * 60 + Number(match[6]);
  return localDay(minutes * 60_000, style.timeZone);
}

function namedDay(text: string): Day | null {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) {
    const month = monthOfName(dayFirst[2]!);
    return month === null ? null : calendarDay(fullYear(dayFirst[3]!), month, Number(dayFirst[1]));
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  const month = monthFirst && monthOfName(monthFirst[1]!);
  return month === null ? null : calendarDay(Number(monthFirst![3]), month, Number(monthFirst![2]));
}

/** 1 for a word that begins like January's name in one of the languages. */
export function monthOfName(name: string): number | null {
  const start = foldLatin(name);
  const at = monthWords.findIndex((words) => words.some((word) => start.startsWith(word)));
  return at < 0 ? null : at + 1;
}

/** 26 is 2026, 98 is 1998. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function instantDay(digits: string, style: DayStyle): Day | "bad" {
  return plausible(localDay(Number(digits.padEnd(13, "0")), style.timeZone), style);
}

function serialDay(serial: number, style: DayStyle): Day | "bad" {
  return plausible((Math.floor(serial) - SERIAL_OF_1970) as Day, style);
}

function plausible(day: Day | "bad", { today }: DayStyle): Day | "bad" {
  if (day === "bad" || !Number.isFinite(day)) return "bad";
  const year = 1970 + Math.floor(monthOf(day) / 12);
  const thisYear = 1970 + Math.floor(monthOf(today) / 12);
  return year >= FIRST_YEAR && year <= thisYear + YEARS_AHEAD ? day : "bad";
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** The day an instant falls on in a zone. */
function localDay(ms: number, timeZone: string): Day {
  let format = zones.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    zones.set(timeZone, format);
  }
  return (Date.parse(`${format.format(ms)}T00:00:00Z`) / MS_PER_DAY) as Day;
}
