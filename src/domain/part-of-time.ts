import {
  addDays,
  addMonths,
  calendarDay,
  type Day,
  dayToDate,
  firstDayOf,
  monthOf,
  weekday,
} from "./day.ts";
import {
  AFTER_WEEKEND,
  BEFORE_WEEKEND,
  MONTH_NAME,
  monthOfName,
  SEASONS,
  WEEKEND,
} from "./day-words.ts";

const START = "(?:beginning|start) of|early(?: in)?|начал[аеоу]|почат(?:ку|ок)";
const MIDDLE = "middle of|mid|середин[аеиіу]|посередин[еі]";
const END = "end of|late(?:r)?(?: in)?|кон(?:ец|це|цу|ца)|кін(?:ець|ці|цю|ця)|наприкінці";
const NEXT = "next|следующ\\S+|будущ\\S+|наступн\\S+";
const THIS = "this|the|current|эт\\S+|текущ\\S+|цього|поточн\\S+";
const PART = new RegExp(
  `^(?:(?:самом|самому|the|very)\\s+)*(?:(${START})|(${MIDDLE})|(${END}))[\\s-]+(?:the\\s+)?` +
    `(?:(${NEXT})\\s+|(?:${THIS})\\s+)?([\\p{L}']+)$`,
  "u",
);
const WEEK = /^(week|недел|тиж)/;
const MONTH = /^(month|месяц|місяц)/;
const YEAR = /^(year$|год[ау]?$|рок[иу]$)/;
const [MONDAY, WEDNESDAY, FRIDAY, SATURDAY] = [1, 3, 5, 6];

/**
 * A day for a part of a week, a month or a year: "the end of the month", "в начале следующей
 * недели", "наприкінці року", "in December", "весной", "after the weekend"; null where it is none
 * such. The beginning is the first day, the middle a Wednesday, the 15th or 1 July, the end a Friday
 * or the last day. It is always to come, never today.
 */
export function partOfTime(text: string, today: Day): Day | null {
  if (WEEKEND.test(text)) return comingWeekday(SATURDAY, today);
  if (BEFORE_WEEKEND.test(text)) return comingWeekday(FRIDAY, today);
  if (AFTER_WEEKEND.test(text)) return comingWeekday(MONDAY, today);
  const season = SEASONS.findIndex((name) => name.test(text));
  if (season !== -1) return comingMonth(3 * season + 3, today);
  if (MONTH_NAME.test(text)) return comingMonth(monthOfName(text), today);

  const [, start, middle, , isNext, unit] = PART.exec(text) ?? [];
  if (!unit) return null;
  const at = start ? 0 : middle ? 1 : 2;
  if (WEEK.test(unit)) return inWeek([MONDAY, WEDNESDAY, FRIDAY][at]!, isNext, today);
  if (MONTH.test(unit)) {
    const [this_, next] = [0, 1].map((ahead) => inMonth(at, addMonths(monthOf(today), ahead)));
    return isNext || this_! <= today ? next! : this_!;
  }
  if (YEAR.test(unit)) {
    const thisYear = dayToDate(today).getUTCFullYear();
    const [this_, next] = [thisYear, thisYear + 1].map((year) => inYear(at, year));
    return isNext || this_! <= today ? next! : this_!;
  }
  if (!MONTH_NAME.test(unit)) return null;
  const first = comingMonth(monthOfName(unit), today, true);
  const day = first && inMonth(at, monthOf(first));
  return day && day > today ? day : null;
}

/** The coming one, never today: "on Friday", said on a Friday, is in a week. */
export function comingWeekday(wanted: number, today: Day): Day {
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

/** The same of the week after this one. */
export function weekdayNextWeek(wanted: number, today: Day): Day {
  return addDays(today, 7 - weekday(today) + wanted);
}

function inWeek(wanted: number, isNext: string | undefined, today: Day): Day {
  return isNext ? weekdayNextWeek(wanted, today) : comingWeekday(wanted, today);
}

function inMonth(at: number, month: ReturnType<typeof monthOf>): Day {
  if (at === 2) return addDays(firstDayOf(addMonths(month, 1)), -1);
  return addDays(firstDayOf(month), at === 1 ? 14 : 0);
}

function inYear(at: number, year: number): Day {
  const [month, day] = [
    [1, 1],
    [7, 1],
    [12, 31],
  ][at]! as [number, number];
  return calendarDay(year, month, day)!;
}

/** Its first day; null in the month itself, of which nobody can tell which day is meant. */
function comingMonth(month: number, today: Day, isThisToo = false): Day | null {
  const thisMonth = monthOf(today);
  const ahead = (month - 1 - (thisMonth % 12) + 12) % 12;
  if (ahead === 0 && !isThisToo) return null;
  return firstDayOf(addMonths(thisMonth, ahead));
}
