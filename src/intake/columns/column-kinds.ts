import { normalizePhone } from "../cells/phone.ts";
import { amountStyle, readAmount } from "../cells/read-amounts.ts";
import { readDay } from "../cells/read-days.ts";
import type { IntakeOptions } from "../reading.ts";
import type { Cell, ColumnKind } from "../table.ts";
import { textOf } from "../table.ts";

/** The share of a column's cells that must be of its kind: there is no header to confirm it. */
const NEARLY_ALL = 0.9;
/** So many amounts do not follow on one another by chance. */
const FEWEST_ORDERS = 10;

/** Of what kind the values of each column are; null where they are of none, or could be several. */
export function columnKinds(
  rows: readonly (readonly Cell[])[],
  width: number,
  options: IntakeOptions,
): (ColumnKind | null)[] {
  return Array.from({ length: width }, (_, at) =>
    kindOf(
      rows.map((row) => row[at] ?? ""),
      options,
    ),
  );
}

function kindOf(cells: readonly Cell[], options: IntakeOptions): ColumnKind | null {
  const dayStyles = (["day_first", "month_first"] as const).map((order) => {
    return { ...options, order, decided: true, utc: false };
  });
  const isDay = (cell: Cell) =>
    isWritten(cell) && dayStyles.some((style) => typeof readDay(cell, style) === "number");
  const nearlyAll = (isKind: (cell: Cell) => boolean) =>
    cells.filter((cell) => textOf(cell) !== "" && isKind(cell)).length >= NEARLY_ALL * cells.length;

  if (nearlyAll(isDay)) return "Date";
  if (nearlyAll((cell) => textOf(cell).includes("@"))) return "Email";
  if (nearlyAll((cell) => normalizePhone(textOf(cell), options.country) !== null)) return "Phone";
  const style = amountStyle(cells);
  if (nearlyAll((cell) => typeof readAmount(cell, style).amount === "number")) {
    if (!isCounted(cells)) return "Amount";
    return countsRows(cells) ? null : "Order";
  }
  return nearlyAll((cell) => /\p{L}{2}/u.test(textOf(cell))) ? "Customer" : null;
}

/** Not a bare number, which could count anything. */
function isWritten(cell: Cell): boolean {
  return /[./\p{L}-]/u.test(textOf(cell));
}

/** Whether each number follows on the one before, up or down; amounts rise too where a file is sorted by them. */
function isCounted(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => textOf(cell));
  if (numbers.length < FEWEST_ORDERS || !numbers.every((text) => /^\d+$/u.test(text))) return false;
  const step = Number(numbers[1]) - Number(numbers[0]);
  const follows = (text: string, i: number) => Number(text) - Number(numbers[i]) === step;
  return Math.abs(step) === 1 && numbers.slice(1).every(follows);
}

/** 1, 2, 3: the number of the row in the export, and of another purchase in the next one. */
function countsRows(cells: readonly Cell[]): boolean {
  return textOf(cells[0]) === "1" || textOf(cells.at(-1)) === "1";
}
