import type { Language } from "../domain/business.ts";
import { type Day, dayToDate, firstDayOf, type Month } from "../domain/day.ts";
import { type MinorUnits, minorDigits, toMajor } from "../domain/money.ts";

const LOCALES: Record<Language, string> = { en: "en-GB", ru: "ru-RU", uk: "uk-UA" };

/** Numbers, money and days as the readers of a language write them. */
export type Format = ReturnType<typeof createFormat>;

/** The way a language writes numbers, money and days. */
export function createFormat(language: Language) {
  const locale = LOCALES[language];
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const dayAndMonth = dateFormat({ day: "numeric", month: "long" });
  const fullDay = dateFormat({ day: "numeric", month: "long", year: "numeric" });
  /** "3 мая 2026 г.": no line begins with the short word for the year. */
  const withYear = (day: Day) => fullDay.format(dayToDate(day)).replace(/ (?=\p{L}\.$)/u, "\u00A0");
  const monthName = dateFormat({ month: "long" });
  const wholeNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);

  return {
    locale,
    /** 24700_00 RUB → "24 700 ₽": whole units, with the small change only below 100. */
    money(amount: MinorUnits, currency: string): string {
      const major = toMajor(amount, currency);
      const cents = Math.abs(major) < 100 && !Number.isInteger(major) ? minorDigits(currency) : 0;
      return new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        currencyDisplay: "narrowSymbol",
        minimumFractionDigits: cents,
        maximumFractionDigits: cents,
      }).format(major);
    },
    /** 0.0417 → "4.2 %" in the language's own spelling. */
    percent(share: number, digits = 1): string {
      return new Intl.NumberFormat(locale, {
        style: "percent",
        maximumFractionDigits: digits,
      }).format(share);
    },
    number(value: number): string {
      return wholeNumber.format(value);
    },
    /** "3 May", "3 мая" */
    day(day: Day): string {
      return dayAndMonth.format(dayToDate(day));
    },
    /** "3 May 2026" */
    fullDay(day: Day): string {
      return withYear(day);
    },
    /** "3 May" in the year of `today`, else "3 May 2025" */
    dayNear(day: Day, today: Day): string {
      const sameYear = dayToDate(day).getUTCFullYear() === dayToDate(today).getUTCFullYear();
      return sameYear ? dayAndMonth.format(dayToDate(day)) : withYear(day);
    },
    /** "October 2026" */
    month(month: Month): string {
      const first = dayToDate(firstDayOf(month));
      return `${monthName.format(first)} ${first.getUTCFullYear()}`;
    },
    /** The form of a noun that goes with a count; Russian and Ukrainian need three, English two. */
    plural(count: number, one: string, few: string, many: string = few): string {
      const form = plurals.select(count);
      return form === "one" ? one : form === "few" ? few : many;
    },
  };
}
