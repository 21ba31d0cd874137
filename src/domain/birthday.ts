import { addDays, calendarDay, type Day, dayToDate, weekday } from "./day.ts";

/** The day of a customer's birth, as far as they have told it. */
export interface Birthday {
  /** 1 is January. */
  readonly month: number;
  readonly dayOfMonth: number;
  /** null where nobody has said it */
  readonly year: number | null;
}

/** More days off in a row than this are a holiday, and congratulated late. */
const LONGEST_REST = 7;

/** The day a birthday is celebrated in a year: of 29 February, the 28th in a common one. */
export function birthdayIn({ month, dayOfMonth }: Birthday, year: number): Day {
  return calendarDay(year, month, dayOfMonth) ?? calendarDay(year, month, dayOfMonth - 1)!;
}

/**
 * The days whose birthdays a working morning brings up: its own, and those of the days off that
 * follow it, on which nobody looks.
 */
export function birthdayMorning(today: Day, workingDays: readonly number[]): Day[] {
  const days = [today];
  for (let ahead = 1; ahead <= LONGEST_REST; ahead += 1) {
    const day = addDays(today, ahead);
    if (workingDays.includes(weekday(day))) break;
    days.push(day);
  }
  return days;
}

/** Every birthday, without its year, that is celebrated on a day. */
export function bornOn(day: Day): Pick<Birthday, "month" | "dayOfMonth">[] {
  const date = dayToDate(day);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  const isLastOfShortFebruary =
    month === 2 && dayOfMonth === 28 && calendarDay(date.getUTCFullYear(), 2, 29) === null;
  const leapling = isLastOfShortFebruary ? [{ month, dayOfMonth: 29 }] : [];
  return [{ month, dayOfMonth }, ...leapling];
}
