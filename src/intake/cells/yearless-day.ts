import { monthOfName } from "./read-days.ts";
import { type Cell, textOf } from "../table.ts";
import { monthNames, monthWords } from "../words/month-words.ts";

/** A day as people write it down within its year. */
export interface YearlessDay {
  readonly day: number;
  /** Null where the title alone tells the month. */
  readonly month: number | null;
}

/** Longer text is a note. */
const LONGEST = 40;
const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`;
const BEHIND = String.raw`\.?(?:\s*\(?\p{L}{2,9}\.?\)?)?(?:[\s,]+(?:(?:в|о|об|at)\s+)?\d{1,2}:\d{2})?`;
/** "12.1", "1/9", "пн 02.09", "02.09. (пн)", "2.09 14:30" */
const IN_FIGURES = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})([./])(\d{1,2})${BEHIND}$`, "u");
/** "12 січ.", "12 января", "3-лют" */
const NAMED = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})[\s.-]*(\p{L}{3,10})${BEHIND}$`, "u");
const ALONE = /^(\d{1,2})\.?$/u;

/** A cell as a day without its year; null where it is none. A real number is none: 2.1 may have been 2.10. */
export function yearlessDay(cell: Cell | undefined, monthFirst: boolean): YearlessDay | null {
  const text = typeof cell === "string" ? cell.trim() : "";
  if (text === "" || text.length > LONGEST) return null;
  const figures = IN_FIGURES.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const turned = monthFirst && figures[2] === "/";
    return possible(turned ? second : first, turned ? first : second);
  }
  const named = NAMED.exec(text);
  const month = named && monthOfName(named[2]!);
  return month === null ? null : possible(Number(named![1]), month);
}

/** A cell that is only the number of a day, under the name of its month; null where it is none. */
export function dayAlone(cell: Cell | undefined): YearlessDay | null {
  const alone = ALONE.exec(textOf(cell));
  const day = Number(alone?.[1]);
  return alone && day >= 1 && day <= 31 ? { day, month: null } : null;
}

/** A cell that is the name of a month and nothing else, in full or as it is shortened: 1 for January; null where it is none. */
export function monthAlone(cell: Cell | undefined): number | null {
  const name = textOf(cell).toLowerCase().replace(/\.$/u, "");
  const isName = (names: readonly string[]) => names.includes(name);
  const whole = monthNames.findIndex(isName);
  const at = whole < 0 ? monthWords.findIndex(isName) : whole;
  return at < 0 ? null : at + 1;
}

function possible(day: number, month: number): YearlessDay | null {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null;
}
