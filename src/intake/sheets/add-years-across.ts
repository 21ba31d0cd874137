import { calendarDay, formatDay } from "../../domain/day.ts";
import { firstYear, type Moment, momentOf, type Placed, titleIn, turnOf } from "./likely-year.ts";
import { rankOf } from "../columns/match-header.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { type Cell, type Table, textOf } from "../table.ts";
import { WHO } from "./unfold-blocks.ts";
import { foldHeader } from "../words/fold-header.ts";
import { monthAlone, type YearlessDay, yearlessDay } from "../cells/yearless-day.ts";

const DEEPEST_HEADER = 30;
const FEWEST_DAYS = 3;
const FEWEST_MONTHS = 2;
const ISO_MONTH = "2026-08".length;

/** A cell of a header that names a day of its year, or a month as the first of its days. */
interface Named {
  readonly at: number;
  readonly day: YearlessDay;
  readonly isMonth: boolean;
}

/**
 * A table with the days or months of a year across ("2.09; 9.09; 16.09", "січень; лютий") with the year in their names:
 * the title's, else the latest in which they have been. Null where none stand across.
 */
export function addYearsAcross(table: Table, style: DayStyle): Table | null {
  const headers = table.rows.slice(0, DEEPEST_HEADER);
  const headerAt = headers.findIndex((row) => namedIn(row).length > 0);
  if (headerAt < 0) return null;
  const named = namedIn(headers[headerAt]!);
  const titles = [table.sheet ?? "", ...headers.slice(0, headerAt).map((row) => titleIn(row))];
  const unknown: Moment = { year: null, month: null };
  const known = titles.reduce((told, title) => momentOf(title, told, style), unknown);
  // The title's month is that of the day on which it was written.
  let month: number | null = null;
  let year = known.year ?? 0;
  const placed: Placed[] = named.map(({ day }) => {
    year += turnOf(month, day.month!);
    month = day.month;
    return { year, isTold: known.year !== null, month: day.month!, day: day.day };
  });
  const first = known.year === null ? firstYear(placed, style) : 0;
  const names = new Map(
    named.flatMap(({ at, isMonth }, i) => {
      const { year: counted, month: of, day } = placed[i]!;
      const found = calendarDay(first + counted, of, day);
      if (found === null) return [];
      const iso = formatDay(found);
      return [[at, isMonth ? iso.slice(0, ISO_MONTH) : iso] as const];
    }),
  );
  const rows = table.rows.with(
    headerAt,
    headers[headerAt]!.map((cell, at) => names.get(at) ?? cell),
  );
  return { ...table, rows };
}

/** The days or months that follow on one another in a row that names who bought; none where it is no such row. */
function namedIn(row: readonly Cell[]): Named[] {
  const days = row.flatMap((cell, at) => {
    const day = yearlessDay(cell, false);
    return day === null ? [] : [{ at, day, isMonth: false }];
  });
  const months = row.flatMap((cell, at) => {
    const month = monthAlone(cell);
    return month === null ? [] : [{ at, day: { day: 1, month }, isMonth: true }];
  });
  const found = days.length >= FEWEST_DAYS ? days : months.length >= FEWEST_MONTHS ? months : [];
  if (found.length === 0) return [];
  const follow = found.every(({ day }, i) => i === 0 || follows(found[i - 1]!.day, day));
  return follow && row.some(namesWho) ? found : [];
}

function follows(before: YearlessDay, { day, month }: YearlessDay): boolean {
  const isLater = month! * 31 + day > before.month! * 31 + before.day;
  return isLater || turnOf(before.month, month!) > 0;
}

function namesWho(cell: Cell): boolean {
  const name = foldHeader(textOf(cell));
  return name !== "" && WHO.some((role) => rankOf(role, name) !== null);
}
