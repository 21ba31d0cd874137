import type { DayStyle } from "../cells/read-days.ts";
import { type Sheet, type Table, textOf } from "../table.ts";
import { titledMonth } from "./titled-month.ts";

/** Fewer numbers in a header are no days. */
const FEWEST = 3;
const LAST = 31;

/** A table whose columns are the days of the month in its title, "1; 2; 3", with whole dates in its header; else as it is. */
export function numberDays(sheet: Sheet, table: Table, dayStyle: DayStyle): Sheet {
  const numbers = sheet.header.flatMap((name, at) =>
    /^\d{1,2}$/u.test(textOf(name)) ? [{ at, number: Number(name) }] : [],
  );
  const ascend = numbers.every(
    ({ number }, i) => number > (numbers[i - 1]?.number ?? 0) && number <= LAST,
  );
  const month = ascend && numbers.length >= FEWEST ? titledMonth(sheet, table, dayStyle) : null;
  if (month === null) return sheet;
  const dates = new Map(
    numbers.map(({ at, number }) => [at, month.slice(0, -2) + String(number).padStart(2, "0")]),
  );
  return { ...sheet, header: sheet.header.map((name, at) => dates.get(at) ?? name) };
}
