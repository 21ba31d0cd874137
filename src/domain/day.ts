/** A calendar day in the business's own time zone, as whole days since 1970-01-01. */
export type Day = number & { readonly unit: "Day" };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day a date names.
 *
 * @param iso "2026-11-03"
 * @throws RangeError when there is no such day in the calendar
 */
export function parseDay(iso: string): Day {
  const parts = ISO_DAY.exec(iso);
  const day = parts && calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === null) throw new RangeError(`no such day: ${iso}`);
  return day;
}

/**
 * The day of a year, month (1–12) and day of the month; null where the calendar has none (31.02).
 */
export function calendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? ((date.getTime() / MS_PER_DAY) as Day) : null;
}

/** "2026-11-03" */
export function formatDay(day: Day): string {
  return dayToDate(day).toISOString().slice(0, 10);
}

/** The day as midnight UTC, for Intl formatters that are told `timeZone: "UTC"`. */
export function dayToDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A calendar month, as months since January 1970. */
export type Month = number & { readonly unit: "Month" };

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const date = dayToDate(day);
  return ((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) as Month;
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  const year = 1970 + Math.floor(month / 12);
  return calendarDay(year, (((month % 12) + 12) % 12) + 1, 1)!;
}

/** The month `months` later (earlier when negative). */
export function addMonths(month: Month, months: number): Month {
  return (month + months) as Month;
}
