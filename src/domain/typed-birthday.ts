import type { Birthday } from "./birthday.ts";
import { calendarDay, type Day, dayToDate } from "./day.ts";
import { DAYS_AHEAD, monthOfName } from "./day-words.ts";
import { tidied } from "./tidied.ts";
import { DAY_AND_MONTH, ISO, MONTH_AND_DAY, NUMERIC } from "./typed-day.ts";

const OLDEST = 120;
/** Has a 29 February. */
const LEAP_YEAR = 2000;

/**
 * The birthday somebody typed: "3.05", "03.05.1990", "3 мая 1990", "May 3", "today"; null where
 * there is no such day, or where it lies ahead or more than 120 years back.
 */
export function typedBirthday(typed: string, today: Day): Birthday | null {
  const text = tidied(typed);
  const ahead = DAYS_AHEAD.get(text);
  if (ahead !== undefined) {
    const date = dayToDate((today + ahead) as Day);
    return { month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate(), year: null };
  }
  const [day, month, year] = partsOf(text) ?? [];
  if (day === undefined || month === undefined) return null;
  return birthdayOf(Number(day), month, year, today);
}

function partsOf(text: string): [day: string, month: number, year: string | undefined] | null {
  const iso = ISO.exec(text);
  if (iso) return [iso[3]!, Number(iso[2]), iso[1]];
  const numeric = NUMERIC.exec(text);
  if (numeric) return [numeric[1]!, Number(numeric[2]), numeric[3]];
  const bare = text.replace(/\s+(?:года|року|г|р)$/, "");
  const named = DAY_AND_MONTH.exec(bare);
  if (named) return [named[1]!, monthOfName(named[2]!), named[3]];
  const monthFirst = MONTH_AND_DAY.exec(bare);
  return monthFirst && [monthFirst[2]!, monthOfName(monthFirst[1]!), monthFirst[3]];
}

function birthdayOf(
  dayOfMonth: number,
  month: number,
  written: string | undefined,
  today: Day,
): Birthday | null {
  const year = written === undefined ? null : fullYear(written, today);
  const day = calendarDay(year ?? LEAP_YEAR, month, dayOfMonth);
  if (day === null) return null;
  const isPossible = year === null || (day <= today && yearOf(today) - year <= OLDEST);
  return isPossible ? { month, dayOfMonth, year } : null;
}

/** "90" is 1990, "05" is 2005: nobody is born in the future. */
function fullYear(written: string, today: Day): number {
  if (written.length === 4) return Number(written);
  const century = Math.floor(yearOf(today) / 100) * 100;
  const year = century + Number(written);
  return year > yearOf(today) ? year - 100 : year;
}

function yearOf(day: Day): number {
  return dayToDate(day).getUTCFullYear();
}
