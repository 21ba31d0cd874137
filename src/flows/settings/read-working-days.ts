import { UserError } from "../../domain/user-error.ts";

/** The beginnings by which weekdays are known, Monday first: English, Russian, Ukrainian. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["mo", "пн", "по"],
  ["tu", "вт", "ві"],
  ["we", "ср", "се"],
  ["th", "чт", "че"],
  ["fr", "пт", "пя", "п'", "п’"],
  ["sa", "сб", "су"],
  ["su", "вс", "во", "нд", "не"],
];
const EVERY_DAY = /^(daily|every ?day|all|ежедневно|каждый день|все|щодня|щоденно|усі|всі)$/;
const BETWEEN = /\s*(?:-|–|—|\bto\b|\bпо\b|до)\s*/;

/**
 * Weekdays typed as people type them: "Mon–Fri", "пн, ср, сб", "1-5", "щодня".
 *
 * @returns ISO weekdays, ascending, each once
 * @throws UserError "badWorkingDays"
 */
export function readWorkingDays(typed: string): number[] {
  const text = typed.trim().toLowerCase();
  if (EVERY_DAY.test(text)) return [1, 2, 3, 4, 5, 6, 7];

  const days = new Set(
    text.split(/[,;]\s*|\s+(?=[а-яіїa-z]{2,}$)/).flatMap((part) => daysOf(part, typed)),
  );
  if (days.size === 0) throw new UserError("badWorkingDays", { typed });
  return [...days].toSorted((a, b) => a - b);
}

function daysOf(part: string, typed: string): number[] {
  const ends = part.trim().split(BETWEEN);
  const [first, last] = ends.map((word) => weekdayOf(word));
  if (!first || ends.length > 2 || (ends.length === 2 && !last)) {
    throw new UserError("badWorkingDays", { typed });
  }
  const length = last ? ((last - first + 7) % 7) + 1 : 1;
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1);
}

function weekdayOf(word: string): number | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  const index = WEEKDAYS.findIndex((beginnings) => beginnings.some((one) => word.startsWith(one)));
  return index < 0 ? null : index + 1;
}
