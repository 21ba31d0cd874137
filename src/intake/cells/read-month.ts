import { calendarDay } from "../../domain/day.ts";
import type { Day } from "../../domain/day.ts";
import { monthOfName } from "./read-days.ts";
import { textOf } from "../table.ts";
import type { Cell } from "../table.ts";

/** "Август 2026", "Aug-26", "серпень 2026 р." */
const NAMED = /^(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})(?:\s*[гр]\.?)?$/u;
/** "08.2026", "08/2026" */
const MONTH_FIRST = /^(\d{1,2})[./-](\d{4})$/u;
/** "2026-08", "2026.08" */
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})$/u;
const LONGEST = 40;

/** A cell that names a whole month, as the first day of it; null where it names none. */
export function readMonth(cell: Cell | undefined): Day | null {
  const text = textOf(cell);
  if (text.length > LONGEST) return null;
  const named = NAMED.exec(text);
  if (named) {
    const month = monthOfName(named[1]!);
    return month === null ? null : dayOf(Number(named[2]), month);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[2]), Number(monthFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayOf(Number(yearFirst[1]), Number(yearFirst[2])) : null;
}

function dayOf(year: number, month: number): Day | null {
  const full = year < 100 ? 2000 + year : year;
  return full >= 1990 && full < 2100 ? calendarDay(full, month, 1) : null;
}
