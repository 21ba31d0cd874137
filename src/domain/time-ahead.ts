import { addDays, type Day, weekday } from "./day.ts";
import { HALF_A_MONTH, HALF_A_YEAR, NEXT_MONTH, NEXT_WEEK, NEXT_YEAR, NOW } from "./day-words.ts";
import { inMonths } from "./in-months.ts";
import { wordedNumber } from "./number-words.ts";
import { weekdayNextWeek } from "./part-of-time.ts";

const [MONDAY, FRIDAY] = [1, 5];

const FROM_NOW = "'? time| from (?:now|today)| later| спустя";
const AHEAD = new RegExp(
  `^(?:(in|через|за|after|после|після|спустя)\\s+)?(?:(.+?)\\s+)?(\\S+?)(${FROM_NOW})?$`,
);
/** "недели через две", "тижні через два" */
const UNIT_FIRST = /^(\p{L}+)\s+через\s+(.+)$/u;
/** "через неделю-две", "in a day or two" */
const UNIT_TO_NUMBER = /^(?:in an?|через|за)\s+(\p{L}+)(?:-|\s+(?:or|или|або|чи)\s+)(\p{L}+)$/u;
const AND_A_HALF = /^(?:in\s+)?an?\s+(\p{L}+)\s+and\s+a\s+half$/u;

/** "in a week", "через 3 дня", "за два тижні", "next month" → the day; null where it is none such. */
export function timeAhead(text: string, today: Day): Day | null {
  if (NOW.test(text)) return today;
  if (NEXT_WEEK.test(text)) {
    return weekday(today) > FRIDAY ? weekdayNextWeek(MONDAY, today) : addDays(today, 7);
  }
  if (NEXT_MONTH.test(text)) return inMonths(today, 1);
  if (NEXT_YEAR.test(text)) return inMonths(today, 12);
  if (HALF_A_YEAR.test(text)) return inMonths(today, 6);
  if (HALF_A_MONTH.test(text)) return addDays(today, 15);
  const half = AND_A_HALF.exec(text);
  if (half) return ahead(1.5, half[1]!, today);
  const turned = UNIT_FIRST.exec(text) ?? UNIT_TO_NUMBER.exec(text);
  if (turned) return ahead(wordedNumber(turned[2]!), turned[1]!, today);
  const [, before, amount, unit, after] = AHEAD.exec(text) ?? [];
  // "Week" alone says nothing, "in week" does.
  if (!unit || (amount ?? before ?? after) === undefined) return null;
  return ahead(amount === undefined ? 1 : wordedNumber(amount), unit, today);
}

function ahead(count: number | null, unit: string, today: Day): Day | null {
  if (count === null) return null;
  if (/^(min(ute)?s?|hours?|минут|мин$|хвилин|хв$|час(а|ов|ик)?$|годин)/.test(unit)) {
    return /^(h|час|год)/.test(unit) ? addDays(today, Math.floor(count / 24)) : today;
  }
  if (/^(days?$|ден|дн|доб)/.test(unit)) return addDays(today, Math.ceil(count));
  if (/^(weeks?$|нед|тиж)/.test(unit)) return addDays(today, Math.ceil(7 * count));
  if (/^fortnights?$/.test(unit)) return addDays(today, Math.ceil(14 * count));
  if (/^(months?$|мес|міс)/.test(unit)) return monthsAhead(count, today);
  if (/^(полгода|півроку)$/.test(unit)) return monthsAhead(6 * count, today);
  if (/^(years?|год|года|годик|лет|рік|року|роки|років)$/.test(unit)) {
    return monthsAhead(12 * count, today);
  }
  return null;
}

/** Half a month is 15 days. */
function monthsAhead(count: number, today: Day): Day {
  const whole = Math.floor(count);
  return addDays(inMonths(today, whole), Math.ceil(30 * (count - whole)));
}
