import { startsLikeTotal } from "../cells/is-total.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { type Cell, type Sheet, textOf } from "../table.ts";
import { columnsOf, isDay, WHO } from "./unfold-blocks.ts";

/** Fewer days with a row of their own are titles. */
const FEWEST = 2;
const DAY = "Дата";

/**
 * A table in which each day has a row of its own, perhaps with its sum, over that day's sales, with the day in every row;
 * null where the table is none.
 */
export function unfoldDays(sheet: Sheet, dayStyle: DayStyle): Sheet | null {
  const who = columnsOf(sheet, WHO);
  const at = sheet.rows[0]?.findIndex((cell) => isDay(cell, dayStyle)) ?? -1;
  const namesNobody = (row: readonly Cell[]) =>
    row.every((cell, place) => place === at || !/\p{L}/u.test(textOf(cell))) &&
    who.every((place) => place === at || textOf(row[place]) === "");
  const isHeading = (row: readonly Cell[]) => isDay(row[at], dayStyle) && namesNobody(row);
  if (at < 0 || who.length === 0 || !isHeading(sheet.rows[0]!)) return null;
  const headings = sheet.rows.filter(isHeading).length;
  const others = sheet.rows.filter((row) => !isHeading(row) && !isTotal(row));
  if (headings < FEWEST || others.some((row) => isDay(row[at], dayStyle))) return null;
  if (others.length < headings) return null;

  let day: Cell = "";
  const rows: Cell[][] = [];
  const lines: number[] = [];
  for (const [i, row] of sheet.rows.entries()) {
    if (isHeading(row)) {
      day = row[at]!;
      continue;
    }
    rows.push([...sheet.header.map((_, place) => row[place] ?? ""), isTotal(row) ? "" : day]);
    lines.push(sheet.lines[i]!);
  }
  return { ...sheet, header: [...sheet.header, DAY], rows, lines };
}

function isTotal(row: readonly Cell[]): boolean {
  return row.some((cell) => startsLikeTotal(cell));
}
