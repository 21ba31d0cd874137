import { addDays, addMonths, calendarDay, type Day, dayToDate, monthOf } from "./day.ts";
import { DAYS_AHEAD, monthOfName, OF_NEXT_WEEK, PAST, WEEKDAYS } from "./day-words.ts";
import { comingWeekday, partOfTime, weekdayNextWeek } from "./part-of-time.ts";
import { tidied } from "./tidied.ts";
import { timeAhead } from "./time-ahead.ts";
import { withoutTime } from "./without-time.ts";

/** How days are written; groups for the day, the month and a year that may be missing. */
export const NUMERIC = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/;
export const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
export const DAY_AND_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?:\s+of)?\s+([\p{L}']+)\.?(?:\s+(\d{4}))?$/u;
export const MONTH_AND_DAY = /^([\p{L}']+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u;
/** "12/25" can only be December. */
const MONTH_BEFORE_DAY = /^(\d{1,2})\/(1[3-9]|2\d|3[01])(?:\/(\d{4}|\d{2}))?$/;
const DAY_OF_MONTH = /^(?:числа\s+)?(\d{1,2})(?:st|nd|rd|th|(?:-?о?го|-?е)?\s+числа|-?о?го)$/;
const PREPOSITION = /^(?:(?:on|at|by|in|to|в|во|у|на|до|к|під)\s+)?(?:the\s+)?/;
const NEXT =
  /^(?:next|this(?: coming)?|coming|следующ\S+|ближайш\S+|эт[уоа]\S*|наступн\S+|найближч\S+|цю|цей|цієї)\s+/;
const AFTER = /^(?:after|после|після)\s+/;
/** What people say around the day. */
const FILLERS = new RegExp(
  `^(?:${[
    "(?:please|let's|maybe|perhaps|probably|sometime|about|around|roughly)",
    "(?:call|ring)(?: (?:back|me|him|her|them))*",
    "(?:пере|по)?звон\\S+|набер\\S+|(?:пере|по|под)?дзвон\\S+|зателефон\\S+",
    "наверное|может(?: быть)?|примерно|где-то|ориентировочно|ближе к|не раньше(?: чем)?|в районе",
    "мабуть|можливо|приблизно|десь|орієнтовно|ближче до|не раніше(?: ніж)?|в районі",
  ].join("|")})\\s+`,
);
/** People copy an example with what stands around it. */
const QUOTES = /[«»“”„"]/g;
const OR_SO = /\s+or so$/;
const YEAR_WORD = /(?<=\d{4}|[./-]\d{2})\s*(?:года|году|року|г|р)$/;

/** A day written without a year lies this far ahead at most: "22.11" on 23 November is a slip. */
const MOST_WITHOUT_YEAR = 300;
const MOST_AHEAD = 2 * 366;

/** A day as somebody typed it, or why it can be none to come. */
export type TypedDay = Day | "past" | "too_far" | "unclear";

/**
 * The day somebody typed for a call back: "25.12", "tomorrow at 5", "через неделю", "у п'ятницю".
 *
 * "past" where it has passed ("yesterday", or a date of the last weeks written without its year),
 * "too_far" beyond two years, "unclear" where there is no such day or it cannot be told which.
 */
export function typedDay(typed: string, today: Day): TypedDay {
  let text = withoutTime(tidied(typed.replaceAll(QUOTES, " ")))
    .replace(YEAR_WORD, "")
    .replace(OR_SO, "");
  while (FILLERS.test(text)) text = text.replace(FILLERS, "");
  const bare = text.replace(PREPOSITION, "");
  if (PAST.test(bare)) return "past";
  const day = dayOf(text, bare, today);
  if (day === null) return AFTER.test(text) ? dayAfter(text.replace(AFTER, ""), today) : "unclear";
  if (day < today) return "past";
  return day - today <= MOST_AHEAD ? day : "too_far";
}

function dayOf(text: string, bare: string, today: Day): Day | null {
  return (
    daysAhead(text, today) ??
    timeAhead(text, today) ??
    dated(bare, today) ??
    partOfTime(text, today) ??
    partOfTime(bare.replace(NEXT, ""), today) ??
    partOfTime(bare, today) ??
    namedWeekday(bare, today)
  );
}

/** "after the 15th" */
function dayAfter(typed: string, today: Day): TypedDay {
  const day = typedDay(typed, today);
  return typeof day === "number" && day - today < MOST_AHEAD ? addDays(day, 1) : day;
}

function daysAhead(text: string, today: Day): Day | null {
  const days = DAYS_AHEAD.get(text);
  return days === undefined ? null : addDays(today, days);
}

/** "25.12", "2026-12-25", "25 декабря", "December 25", "the 25th" */
function dated(text: string, today: Day): Day | null {
  const ofMonth = DAY_OF_MONTH.exec(text);
  if (ofMonth) return nextOfMonth(Number(ofMonth[1]), today);
  const iso = ISO.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const swapped = MONTH_BEFORE_DAY.exec(text);
  if (swapped) return inYear(swapped[3], Number(swapped[1]), Number(swapped[2]), today);
  const numeric = NUMERIC.exec(text);
  if (numeric) return inYear(numeric[3], Number(numeric[2]), Number(numeric[1]), today);
  const named = DAY_AND_MONTH.exec(text);
  if (named) return inYear(named[3], monthOfName(named[2]!), Number(named[1]), today);
  const monthFirst = MONTH_AND_DAY.exec(text);
  if (!monthFirst) return null;
  return inYear(monthFirst[3], monthOfName(monthFirst[1]!), Number(monthFirst[2]), today);
}

/** Without a year: the coming one, but the last one where the coming lies too far ahead. */
function inYear(year: string | undefined, month: number, day: number, today: Day): Day | null {
  if (year) return calendarDay(Number(year.length === 2 ? `20${year}` : year), month, day);
  const thisYear = dayToDate(today).getUTCFullYear();
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((candidate) => calendarDay(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const coming = candidates.find((candidate) => candidate >= today);
  if (coming !== undefined && coming - today <= MOST_WITHOUT_YEAR) return coming;
  return candidates.findLast((candidate) => candidate < today) ?? null;
}

function nextOfMonth(dayOfMonth: number, today: Day): Day | null {
  const months = [0, 1].map((ahead) => addMonths(monthOf(today), ahead));
  const days = months.map((month) =>
    calendarDay(1970 + Math.floor(month / 12), (month % 12) + 1, dayOfMonth),
  );
  return days.find((day) => day !== null && day >= today) ?? null;
}

/** "в пятницу"; "Friday of next week" and "next week on Friday" are not the coming one. */
function namedWeekday(bare: string, today: Day): Day | null {
  const words = bare.split(" ");
  for (let cut = 1; cut < words.length; cut += 1) {
    const [first, last] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const name = OF_NEXT_WEEK.test(last) ? first : OF_NEXT_WEEK.test(first) ? last : null;
    const wanted = name && weekdayOf(name.replace(PREPOSITION, ""));
    if (wanted) return weekdayNextWeek(wanted, today);
  }
  const wanted = weekdayOf(bare.replace(NEXT, ""));
  return wanted ? comingWeekday(wanted, today) : null;
}

/** 1–7; 0 for a word that is no weekday. */
function weekdayOf(name: string): number {
  return WEEKDAYS.findIndex((day) => day.test(name)) + 1;
}
