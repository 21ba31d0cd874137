import { addDays, calendarDay, type Day, monthOf } from "../../domain/day.ts";
import { monthOfName, type DayStyle } from "../cells/read-days.ts";
import { type Cell, isBlank, textOf } from "../table.ts";
import { monthAlone } from "../cells/yearless-day.ts";

const YEAR = /(?<!\d)(20\d{2})(?!\d)/u;
/** Of the first day of a period. */
const DATE = /(?<!\d)\d{1,2}[./-](\d{1,2})[./-]20\d{2}(?!\d)/u;
const MONTH_AND_YEAR = /(\p{L}{3,})\.?,? (20\d{2})(?!\d)/u;
/** Older sheets are not kept by hand. */
const OLDEST = 15;
/** A list that goes on beyond today has its next appointments at its end. */
const AHEAD = 31;
/** December after January, or January after December, is of another year. */
const HALF = 6;

/** What the titles, the dates before and the sheet say of the day that comes next. */
export interface Moment {
  year: number | null;
  month: number | null;
}

/** A day of a year that is told, or of one counted from a first year that is not. */
export interface Placed {
  readonly year: number;
  readonly isTold: boolean;
  readonly month: number;
  readonly day: number;
}

/** The text of a row that is a title: one cell, and perhaps one beside it. */
export function titleIn(row: readonly Cell[]): string {
  if (isBlank(row)) return "";
  const filled = row.map(textOf).filter((text) => text !== "");
  return filled.length <= 2 ? filled.join(" ") : "";
}

/** What a title makes of what is known. */
export function momentOf(title: string, known: Moment, { today }: DayStyle): Moment {
  const dated = DATE.exec(title);
  const named = MONTH_AND_YEAR.exec(title);
  const month = dated ? Number(dated[1]) : named ? monthOfName(named[1]!) : monthAlone(title);
  const year = Number(YEAR.exec(title)?.[1] ?? 0);
  const isYear = year > yearOf(today) - OLDEST && year <= yearOf(today) + 1;
  if (!isYear) return known.month === null && month !== null ? { ...known, month } : known;
  return { year, month };
}

/** How many years on the next day is, by its month and that of the day before. */
export function turnOf(before: number | null, month: number): number {
  if (before === null || Math.abs(month - before) <= HALF) return 0;
  return month < before ? 1 : -1;
}

/** The latest first year by which days of untold years have been, but for the next appointments. */
export function firstYear(placed: readonly Placed[], { today }: DayStyle): number {
  const thisYear = yearOf(today);
  for (let first = thisYear + 1; first > thisYear - OLDEST; first--) {
    const days = placed.flatMap(
      ({ year, month, day }) => calendarDay(first + year, month, day) ?? [],
    );
    const last = days.reduce((late, day) => Math.max(late, day), 0);
    const isLate = days.some((day) => day <= today && day >= addDays(today, -AHEAD));
    if (last <= today || (isLate && last <= addDays(today, AHEAD))) return first;
  }
  return thisYear;
}

/** The year that a day is of. */
export function yearOf(day: Day): number {
  return 1970 + Math.floor(monthOf(day) / 12);
}
