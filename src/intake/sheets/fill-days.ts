import { startsLikeTotal } from "../cells/is-total.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { type Cell, type Sheet, textOf } from "../table.ts";
import { columnsOf, dayColumn, isDay, WHO } from "./unfold-blocks.ts";

/** Fewer rows without a day are ones where somebody forgot it. */
const FEWEST = 2;
const SHARE = 0.2;

/**
 * A list that has each day once, on the first of that day's sales, with the day on all of them; null where the table is
 * no such list.
 */
export function fillDays(sheet: Sheet, dayStyle: DayStyle): Sheet | null {
  const dayAt = dayColumn(sheet, dayStyle);
  if (dayAt === null) return null;
  const who = columnsOf(sheet, WHO);
  const lacksDay = (row: readonly Cell[]) =>
    textOf(row[dayAt]) === "" &&
    who.some((at) => textOf(row[at]) !== "") &&
    !row.some((cell) => startsLikeTotal(cell));
  const lacking = sheet.rows.filter(lacksDay).length;
  if (lacking < FEWEST || lacking < SHARE * sheet.rows.length || lacksDay(sheet.rows[0]!)) {
    return null;
  }
  const days = sheet.rows.map((row) => row[dayAt]).filter((cell) => isDay(cell, dayStyle));
  if (new Set(days).size < days.length) return null;
  let day: Cell = "";
  const rows = sheet.rows.map((row) => {
    if (isDay(row[dayAt], dayStyle)) day = row[dayAt]!;
    return lacksDay(row) ? row.with(dayAt, day) : row;
  });
  return { ...sheet, rows };
}
