import type { Day } from "../../domain/day.ts";
import { addDays, addMonths, firstDayOf, formatDay, monthOf } from "../../domain/day.ts";
import { startsLikeTotal } from "../cells/is-total.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { readMonth } from "../cells/read-month.ts";
import type { Sheet, Table } from "../table.ts";
import { textOf } from "../table.ts";

const LONGEST = 200;
const DATES = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/gu;
const MONTH = /\p{L}{3,} \d{4}/gu;
const MONTH_COLUMN = "Месяц";

/**
 * A report of one month's totals, whose title alone says which month that is ("Период: 01.08.2026 - 31.08.2026"), with
 * the month in a column of its own; null where the title names none.
 */
export function withTitledMonth(sheet: Sheet, table: Table, dayStyle: DayStyle): Sheet | null {
  const first = titledMonth(sheet, table, dayStyle);
  if (first === null) return null;
  const month = first.slice(0, "2026-08".length);
  const width = sheet.header.length;
  return {
    ...sheet,
    header: [...sheet.header, MONTH_COLUMN],
    rows: sheet.rows.map((row) => [
      ...Array.from({ length: width }, (_, at) => row[at] ?? ""),
      // A total with a day of its own would be a sale.
      startsLikeTotal(row.find((cell) => textOf(cell) !== "")) ? "" : month,
    ]),
  };
}

/** The first day, in ISO, of the one month that the titles over a table name; null where they name none. */
export function titledMonth(sheet: Sheet, table: Table, dayStyle: DayStyle): string | null {
  const titles = table.rows.slice(0, Math.max(0, sheet.headerRow - 1)).flat();
  const months = titles.flatMap((cell) => monthsIn(textOf(cell).slice(0, LONGEST), dayStyle));
  return new Set(months).size === 1 ? formatDay(months[0]!) : null;
}

/** The months a title names, or spans from the first day to the last. */
function monthsIn(title: string, dayStyle: DayStyle): Day[] {
  const days = [...title.matchAll(DATES)].map(([date]) => readDay(date, dayStyle));
  const [from, to] = days;
  if (days.length === 2 && typeof from === "number" && typeof to === "number") {
    const next = firstDayOf(addMonths(monthOf(from), 1));
    return from === firstDayOf(monthOf(from)) && addDays(to, 1) === next ? [from] : [];
  }
  return [...title.matchAll(MONTH)].flatMap(([name]) => readMonth(name) ?? []);
}
