import type { BusinessSettings } from "../../db/stores/businesses.ts";
import { LANGUAGES } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import { LOST_LINES } from "../../domain/lost-line.ts";
import { typedDay } from "../../domain/typed-day.ts";
import { UserError } from "../../domain/user-error.ts";
import { WHEN_NOBODY } from "../../domain/when-nobody.ts";
import type { SettingName } from "../answers/owner.ts";
import { readCountry } from "./read-country.ts";
import { readCurrency } from "./read-currency.ts";
import { readTimeZone } from "./read-time-zone.ts";
import { readWorkingDays } from "./read-working-days.ts";

const LONGEST_NAME = 100;
const OFF = /^(?:off|no|none|-|нет|не надо|выкл|ні|не треба|вимк)$/i;
const SENSITIVITIES = [80, 90, 95];

/**
 * A setting as an owner types it.
 *
 * @throws UserError that says what is wrong with it
 */
export function readSetting(
  setting: SettingName,
  typed: string,
  today: Day,
): Partial<BusinessSettings> {
  switch (setting) {
    case "name":
      return { name: readName(typed) };
    case "currency":
      return { currency: readCurrency(typed) };
    case "country":
      return { country: readCountry(typed) };
    case "timeZone":
      return { timeZone: readTimeZone(typed) };
    case "alertTime":
      return { alertTime: readTime(typed) };
    case "workingDays":
      return { workingDays: readWorkingDays(typed) };
    case "holidayUntil":
      return { holidayUntil: typed.trim() === "" ? null : readDay(typed, today) };
    case "listLength":
      return { listLength: readNumber(typed, 1, 50) };
    case "marginPercent":
      return { marginPercent: readNumber(typed, 1, 100) };
    case "horizonMonths":
      return { horizonMonths: readNumber(typed, 1, 240) };
    case "discountPercent":
      return { discountPercent: readNumber(typed, 0, 100) };
    case "sensitivityPercent":
      return { sensitivityPercent: readSensitivity(typed) };
    case "lostLine":
      return { lostLine: readWord(typed, LOST_LINES) };
    case "whenNobody":
      return { whenNobody: readWord(typed, WHEN_NOBODY) };
    case "eveningNoteAt":
      return { eveningNoteAt: OFF.test(typed.trim()) ? null : readTime(typed) };
    case "language":
      return { language: readWord(typed, LANGUAGES) };
  }
}

function readDay(typed: string, today: Day): Day {
  const day = typedDay(typed, today);
  if (typeof day !== "number") throw new UserError("badDay", { typed });
  return day;
}

function readName(typed: string): string {
  const name = typed.replace(/\s+/g, " ").trim();
  if (name === "" || Array.from(name).length > LONGEST_NAME) {
    throw new UserError("badName", { most: LONGEST_NAME });
  }
  return name;
}

/** "9", "9:00", "09.30", "21-15" */
function readTime(typed: string): string {
  const [, hours, minutes = "00"] =
    /^(\d{1,2})(?:\s*[:.\-\s]\s*(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) {
    throw new UserError("badTime", { typed });
  }
  return `${hours.padStart(2, "0")}:${minutes}`;
}

function readNumber(typed: string, from: number, to: number): number {
  const [, digits] = /^(\d{1,4})\s*%?$/.exec(typed.trim()) ?? [];
  const number = Number(digits);
  if (digits === undefined || number < from || number > to) {
    throw new UserError("badNumber", { from, to });
  }
  return number;
}

function readSensitivity(typed: string): number {
  const number = readNumber(typed, SENSITIVITIES[0]!, SENSITIVITIES.at(-1)!);
  return SENSITIVITIES.reduce((best, one) =>
    Math.abs(one - number) < Math.abs(best - number) ? one : best,
  );
}

function readWord<Word extends string>(typed: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === typed.trim().toLowerCase());
  if (word === undefined) throw new UserError("badLanguage");
  return word;
}
