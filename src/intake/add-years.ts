import { addDays, calendarDay, type Day, formatDay, monthOf } from "../domain/day.ts";
import { findHeader } from "./find-header.ts";
import { rankOf } from "./match-header.ts";
import { type DayStyle, monthOfName, readDay } from "./read-days.ts";
import { type Cell, isBlank, type Table, textOf } from "./table.ts";
import { foldHeader } from "./words/fold-header.ts";
import { dayAlone, type YearlessDay, yearlessDay } from "./yearless-day.ts";

const YEAR = /(?<!\d)(20\d{2})(?!\d)/u;
const MONTH_AND_YEAR = /(\p{L}{3,})\.?,? (20\d{2})(?!\d)/u;
/** Older sheets are not kept by hand. */
const OLDEST = 15;
/** "Час" is an hour, and "12.10" in it no day of October. */
const TELLS_HOURS = /^(?:час|время|time|start|начало|початок|период|період|period)(?: |$)/u;
/** The share of a column's figures that must be days. */
const MOST = 0.6;
const SAMPLE = 1000;
/** A list that goes on beyond today has its next appointments at its end. */
const AHEAD = 31;
/** December after January, or January after December, is of another year. */
const HALF = 6;

/** What the titles, the dates before and the sheet say of the day that comes next. */
interface Moment {
  year: number | null;
  month: number | null;
}

/** A day of a year that is told, or of one counted from a first year that is not. */
interface Placed {
  readonly year: number;
  readonly isTold: boolean;
  readonly month: number;
  readonly day: number;
}

/**
 * A list kept by hand, whose days lack the year ("12.1", "3 лют."), with whole dates: the year is that of the title, the
 * sheet's name or the date above, else the latest in which the list has come to pass. Null where no column has such days.
 */
export function addYears(table: Table, style: DayStyle): Table | null {
  const column = dayColumn(table, style);
  if (column === null) return null;
  const placed = placeDays(table, column, style);
  const first = firstYear(
    placed.filter((place) => place !== null && !place.isTold) as Placed[],
    style,
  );
  const rows = table.rows.map((row, i) => {
    const place = placed[i];
    if (!place) return row;
    const day = calendarDay(place.isTold ? place.year : first + place.year, place.month, place.day);
    return day === null ? row : row.map((cell, at) => (at === column.at ? formatDay(day) : cell));
  });
  return { ...table, rows };
}

/** The day that each row has without its year, in the year that the rows above it make likely; null for other rows. */
function placeDays(table: Table, { at, read }: DayColumn, style: DayStyle): (Placed | null)[] {
  let known = momentOf(table.sheet ?? "", { year: null, month: null }, style);
  let untold = 0;
  return table.rows.map((row) => {
    const whole = readDay(row[at], style);
    if (typeof whole === "number") {
      known = { year: yearOf(whole), month: (monthOf(whole) % 12) + 1 };
      return null;
    }
    const found = read(row[at]);
    if (found === null) {
      known = momentOf(titleIn(row), known, style);
      return null;
    }
    const month = found.month ?? known.month;
    if (month === null) return null;
    const turn = turnOf(known.month, month);
    const year = known.year === null ? null : known.year + turn;
    if (year === null) untold += turn;
    known = { year, month };
    return { year: year ?? untold, isTold: year !== null, month, day: found.day };
  });
}

type ReadYearless = (cell: Cell | undefined) => YearlessDay | null;

/** A column of days that lack their year, and how they are written. */
interface DayColumn {
  readonly at: number;
  readonly read: ReadYearless;
}

/** Null where the days are whole. */
function dayColumn(table: Table, style: DayStyle): DayColumn | null {
  const sheet = findHeader(table);
  if (sheet === null) return null;
  const named = sheet.header
    .map((name, at) => ({ at, name: foldHeader(name) }))
    .map(({ at, name }) => ({
      at,
      name,
      rank: TELLS_HOURS.test(name) ? null : rankOf("day", name),
    }))
    .filter((column) => column.rank !== null)
    .toSorted((a, b) => a.rank! - b.rank!);
  for (const { at } of named) {
    const sample = sheet.rows.slice(0, SAMPLE);
    const cells = sample.map((row) => row[at]).filter((cell) => /\d/u.test(textOf(cell)));
    const isWhole = (cell: Cell | undefined) => typeof readDay(cell, style) === "number";
    const lacking = cells.filter((cell) => !isWhole(cell));
    if (cells.length > 0 && lacking.length === 0) return null;
    const monthFirst = lacking.some(
      (cell) => yearlessDay(cell, false) === null && yearlessDay(cell, true),
    );
    const readers: ReadYearless[] = [(cell) => yearlessDay(cell, monthFirst), dayAlone];
    for (const read of readers) {
      const days = lacking.filter((cell) => read(cell) !== null).length;
      if (days > 0 && days + cells.length - lacking.length >= MOST * cells.length)
        return { at, read };
    }
  }
  return null;
}

/** The text of a row that is a title: one cell, and perhaps one beside it. */
function titleIn(row: readonly Cell[]): string {
  if (isBlank(row)) return "";
  const filled = row.map(textOf).filter((text) => text !== "");
  return filled.length <= 2 ? filled.join(" ") : "";
}

/** What a title makes of what is known. */
function momentOf(title: string, known: Moment, { today }: DayStyle): Moment {
  const named = MONTH_AND_YEAR.exec(title);
  const month = named ? monthOfName(named[1]!) : aloneMonth(title);
  const year = Number((month !== null && named ? named[2] : YEAR.exec(title)?.[1]) ?? 0);
  const isYear = year > yearOf(today) - OLDEST && year <= yearOf(today) + 1;
  if (!isYear) return known.month === null && month !== null ? { ...known, month } : known;
  return { year, month };
}

/** "Вересень" */
function aloneMonth(title: string): number | null {
  return /^\p{L}{5,9}$/u.test(title) ? monthOfName(title) : null;
}

/** How many years on the next day is, by its month and that of the day before. */
function turnOf(before: number | null, month: number): number {
  if (before === null || Math.abs(month - before) <= HALF) return 0;
  return month < before ? 1 : -1;
}

/** The latest first year by which days of untold years have been, but for the next appointments. */
function firstYear(placed: readonly Placed[], { today }: DayStyle): number {
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

function yearOf(day: Day): number {
  return 1970 + Math.floor(monthOf(day) / 12);
}
