import { LANGUAGES } from "../domain/business.ts";
import { addMonths, type Day, dayToDate, firstDayOf, type Month, monthOf } from "../domain/day.ts";
import { textsFor } from "../texts/texts.ts";

const ISO = /^(\d{4})[-./](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-./](\d{4})$/;
const NAMED = /^([\p{L}']{3,})\.?(?:\s+(\d{4}))?$/u;

/**
 * The month somebody typed: "October", "жовтень 2026", "10.2026", "2026-10". Without a year it is
 * the latest one that has begun. Null where there is no such month, or it has not begun yet.
 */
export function typedMonth(typed: string, today: Day): Month | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const month = numbered(text) ?? named(text, today);
  return month !== null && isBegun(month, today) ? month : null;
}

/** Whether a month has begun by `today`; before 1970 nobody kept sales in a file. */
export function isBegun(month: number, today: Day): month is Month {
  return month >= 0 && month <= monthOf(today);
}

function numbered(text: string): Month | null {
  const [, isoYear, isoMonth] = ISO.exec(text) ?? [];
  if (isoYear && isoMonth) return monthIn(Number(isoYear), Number(isoMonth));
  const [, month, year] = NUMERIC.exec(text) ?? [];
  return month && year ? monthIn(Number(year), Number(month)) : null;
}

function named(text: string, today: Day): Month | null {
  const [, name, year] = NAMED.exec(text) ?? [];
  if (!name) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((known) => known.startsWith(name)));
  if (index === -1) return null;
  if (year) return monthIn(Number(year), index + 1);

  const latest = monthOf(today);
  return addMonths(latest, -((((latest - index) % 12) + 12) % 12));
}

/** @param month 1–12; null for anything else */
function monthIn(year: number, month: number): Month | null {
  return month >= 1 && month <= 12 ? (((year - 1970) * 12 + month - 1) as Month) : null;
}

/** Every way the languages write a month, January first: alone, and after a day. */
const MONTH_NAMES = Array.from({ length: 12 }, (_, index) => {
  const first = dayToDate(firstDayOf(index as Month));
  return LANGUAGES.flatMap((language) => {
    const { locale } = textsFor(language).format;
    const alone = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    const afterDay = new Intl.DateTimeFormat(locale, {
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    const inDate = afterDay.formatToParts(first).find(({ type }) => type === "month")!;
    return [alone.format(first), inDate.value].map((name) => name.toLowerCase());
  });
});
