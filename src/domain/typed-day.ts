import { addDays, addMonths, calendarDay, type Day, dayToDate, monthOf, weekday } from "./day.ts";
import {
  DAYS_AHEAD,
  HALF_A_YEAR,
  MONTHS,
  NEXT_MONTH,
  NUMBER_WORDS,
  PAST,
  WEEKDAYS,
  WEEKEND,
} from "./day-words.ts";
import { inMonths } from "./in-months.ts";
import { tidied } from "./tidied.ts";
import { withoutTime } from "./without-time.ts";

const AHEAD =
  /^(?:(?:in|через|за)\s+)?(?:(a couple of|\S+)\s+)?(\S+?)(?:'? time| from (?:now|today))?$/;
const STARTS_AHEAD = /^(?:in|через|за)\s|\sfrom (?:now|today)$|^(?:\d{1,4}|\p{L}+)\s+\p{L}+$/u;
/** How days are written; groups for the day, the month and a year that may be missing. */
export const NUMERIC = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/;
export const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
export const DAY_AND_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?:\s+of)?\s+([\p{L}']+)\.?(?:\s+(\d{4}))?$/u;
export const MONTH_AND_DAY = /^([\p{L}']+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th|-?го|\s+числа)$/;
const PREPOSITION = /^(?:(?:on|by|to|в|во|у|на|до|к)\s+)?(?:the\s+)?/;
const NEXT =
  /^(?:next|this(?: coming)?|coming|следующ\S+|ближайш\S+|эт[уоа]\S*|наступн\S+|найближч\S+|цю|цей|цієї)\s+/;
/** People copy an example with what stands around it. */
const QUOTES = /[«»“”„"]/g;
const YEAR_WORD = /\s+(?:года|году|року|г|р)$/;

/** A day written without a year lies this far ahead at most: "22.11" on 23 November is a slip. */
const MOST_WITHOUT_YEAR = 300;
const MOST_AHEAD = 2 * 366;
/** Its place among `WEEKDAYS`. */
const SATURDAY = 5;

/** A day as somebody typed it, or why it can be none to come. */
export type TypedDay = Day | "past" | "too_far" | "unclear";

/**
 * The day somebody typed for a call back: "25.12", "tomorrow at 5", "через неделю", "у п'ятницю".
 *
 * "past" where it has passed ("yesterday", or a date of the last weeks written without its year),
 * "too_far" beyond two years, "unclear" where there is no such day or it cannot be told which.
 */
export function typedDay(typed: string, today: Day): TypedDay {
  const text = withoutTime(tidied(typed.replaceAll(QUOTES, " "))).replace(YEAR_WORD, "");
  const bare = text.replace(PREPOSITION, "");
  if (PAST.test(bare)) return "past";
  const day =
    daysAhead(text, today) ??
    unitsAhead(text, today) ??
    dated(bare, today) ??
    namedWeekday(bare.replace(NEXT, ""), today);
  if (day === null) return "unclear";
  if (day < today) return "past";
  return day - today <= MOST_AHEAD ? day : "too_far";
}

function daysAhead(text: string, today: Day): Day | null {
  const days = DAYS_AHEAD[text];
  return days === undefined ? null : addDays(today, days);
}

/** "in a week", "через 3 дня", "за два тижні" */
function unitsAhead(text: string, today: Day): Day | null {
  if (NEXT_MONTH.test(text)) return inMonths(today, 1);
  if (HALF_A_YEAR.test(text)) return inMonths(today, 6);
  if (!STARTS_AHEAD.test(text)) return null;
  const [matched, amount, unit] = AHEAD.exec(text) ?? [];
  if (!matched || !unit) return null;
  const count = amount === undefined ? 1 : numberOf(amount);
  if (count === null) return null;
  if (/^(day|день|дн)/.test(unit)) return addDays(today, count);
  if (/^(week|недел|тиж)/.test(unit)) return addDays(today, 7 * count);
  if (unit.startsWith("fortnight")) return addDays(today, 14 * count);
  if (/^(month|месяц|місяц)/.test(unit)) return inMonths(today, count);
  if (/^(полгода|півроку)$/.test(unit)) return inMonths(today, 6 * count);
  if (/^(years?|год|года|лет|рік|роки|років)$/.test(unit)) return inMonths(today, 12 * count);
  return null;
}

function numberOf(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const index = NUMBER_WORDS.findIndex((word) => word.test(text));
  return index === -1 ? null : index + 1;
}

/** "25.12", "2026-12-25", "25 декабря", "December 25", "the 25th" */
function dated(text: string, today: Day): Day | null {
  const ofMonth = DAY_OF_MONTH.exec(text);
  if (ofMonth) return nextOfMonth(Number(ofMonth[1]), today);
  const iso = ISO.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return inYear(numeric[3], Number(numeric[2]), Number(numeric[1]), today);
  const named = DAY_AND_MONTH.exec(text);
  if (named) return inYear(named[3], monthOfName(named[2]!), Number(named[1]), today);
  const monthFirst = MONTH_AND_DAY.exec(text);
  if (!monthFirst) return null;
  return inYear(monthFirst[3], monthOfName(monthFirst[1]!), Number(monthFirst[2]), today);
}

/** 1–12; 0, which no year has, for a word that is no month. */
export function monthOfName(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
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

/** The coming one, never today: "on Friday", said on a Friday, is in a week. */
function namedWeekday(text: string, today: Day): Day | null {
  const index = WEEKEND.test(text) ? SATURDAY : WEEKDAYS.findIndex((name) => name.test(text));
  if (index === -1) return null;
  return addDays(today, ((index + 1 - weekday(today) + 6) % 7) + 1);
}
