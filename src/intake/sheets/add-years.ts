import { calendarDay, formatDay, monthOf } from "../../domain/day.ts";
import { findHeader } from "./find-header.ts";
import { firstYear, momentOf, type Placed, titleIn, turnOf, yearOf } from "./likely-year.ts";
import { rankOf } from "../columns/match-header.ts";
import { type DayStyle, readDay } from "../cells/read-days.ts";
import { type Cell, type Table, textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";
import { dayAlone, type YearlessDay, yearlessDay } from "../cells/yearless-day.ts";

/** "Час" is an hour, and "12.10" in it no day of October. */
const TELLS_HOURS = /^(?:час|время|time|start|начало|початок|период|період|period)(?: |$)/u;
/** The share of a column's figures that must be days. */
const MOST = 0.6;
/** Rows enough to know a column by. */
const SAMPLE = 1000;
/** Fewer days with a row of their own are notes. */
const FEWEST_HEADINGS = 2;

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
    const found = read(row);
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

/** A column of days that lack their year, and how they are written. */
interface DayColumn {
  readonly at: number;
  readonly read: (row: readonly Cell[]) => YearlessDay | null;
}

/** Null where the days are whole, or there are none. */
function dayColumn(table: Table, style: DayStyle): DayColumn | null {
  const sheet = findHeader(table);
  if (sheet === null) return null;
  const sample = sheet.rows.slice(0, SAMPLE);
  const isWhole = (cell: Cell | undefined) => typeof readDay(cell, style) === "number";
  for (const at of namedForDays(sheet.header)) {
    const cells = sample.map((row) => row[at]).filter((cell) => /\d/u.test(textOf(cell)));
    const lacking = cells.filter((cell) => !isWhole(cell));
    if (cells.length > 0 && lacking.length === 0) return null;
    const isTurned = lacking.some(
      (cell) => yearlessDay(cell, false) === null && yearlessDay(cell, true),
    );
    for (const read of [(cell: Cell | undefined) => yearlessDay(cell, isTurned), dayAlone]) {
      const days = lacking.filter((cell) => read(cell) !== null).length;
      if (days > 0 && days + cells.length - lacking.length >= MOST * cells.length) {
        return { at, read: (row) => read(row[at]) };
      }
    }
  }
  return headingColumn(sample);
}

/** Columns by their names, those that are surest to hold days first. */
function namedForDays(header: readonly string[]): number[] {
  return header
    .map((name, at) => ({ at, name: foldHeader(name) }))
    .map(({ at, name }) => ({ at, rank: TELLS_HOURS.test(name) ? null : rankOf("day", name) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => a.rank! - b.rank!)
    .map(({ at }) => at);
}

/** The column in which days stand in rows of their own, over the sales of each; null where there is none. */
function headingColumn(rows: readonly (readonly Cell[])[]): DayColumn | null {
  const headings = rows.flatMap((row) => headingIn(row) ?? []);
  const at = headings[0]?.at;
  if (at === undefined || headings.length < FEWEST_HEADINGS) return null;
  const read = (row: readonly Cell[]) => {
    const heading = headingIn(row);
    return heading?.at === at ? heading.day : null;
  };
  return { at, read };
}

/** A day with nothing beside it, or one with its month in words and but a sum. */
function headingIn(row: readonly Cell[]): { at: number; day: YearlessDay } | null {
  const filled = row.flatMap((cell, at) => (textOf(cell) === "" ? [] : [at]));
  const [at, ...others] = filled;
  const day = at === undefined ? null : yearlessDay(row[at], false);
  if (day === null) return null;
  const isBare = others.length === 0 || /\p{L}{3}/u.test(textOf(row[at!]));
  return isBare && others.every((other) => !/\p{L}{4}/u.test(textOf(row[other])))
    ? { at: at!, day }
    : null;
}
