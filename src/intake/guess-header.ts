import { normalizePhone } from "./phone.ts";
import { amountStyle, readAmount } from "./read-amounts.ts";
import { readDay } from "./read-days.ts";
import type { DayStyle } from "./read-days.ts";
import type { IntakeOptions } from "./reading.ts";
import type { Cell, Sheet, Table } from "./table.ts";
import { isBlank, textOf } from "./table.ts";

type Kind = "Date" | "Amount" | "Phone" | "Customer";

const SAMPLE = 500;
const FEWEST_ROWS = 2;
/** The share of a column's cells that must be of its kind: there is no header to confirm it. */
const NEARLY_ALL = 0.9;

/**
 * A table without a header, read by its values: only where there is exactly one column of days, one of amounts and
 * one of names or phones, so that there is nothing to mistake. Null where there is not.
 */
export function guessHeader(table: Table, options: IntakeOptions): Sheet | null {
  const lines = table.rows.flatMap((row, i) => (isBlank(row) ? [] : [i + 1]));
  const rows = lines.map((line) => table.rows[line - 1]!);
  if (rows.length < FEWEST_ROWS) return null;
  const width = rows[0]!.length;
  const header = Array.from({ length: width }, (_, at) =>
    kindOf(
      rows.slice(0, SAMPLE).map((row) => row[at] ?? ""),
      options,
    ),
  );
  const count = (kind: Kind) => header.filter((found) => found === kind).length;
  const clear =
    count("Date") === 1 &&
    count("Amount") === 1 &&
    count("Customer") <= 1 &&
    count("Phone") <= 1 &&
    count("Customer") + count("Phone") > 0;
  return clear ? { header: header.map((kind) => kind ?? ""), headerRow: 0, rows, lines } : null;
}

function kindOf(cells: readonly Cell[], options: IntakeOptions): Kind | null {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const dayStyle: DayStyle = { ...options, order: "day_first", decided: true, utc: false };
  const nearlyAll = (isKind: (cell: Cell) => boolean) =>
    filled.length > 0 && filled.filter(isKind).length >= NEARLY_ALL * cells.length;

  if (nearlyAll((cell) => isWritten(cell) && typeof readDay(cell, dayStyle) === "number"))
    return "Date";
  if (nearlyAll((cell) => normalizePhone(textOf(cell), options.country) !== null)) return "Phone";
  const style = amountStyle(cells);
  if (nearlyAll((cell) => typeof readAmount(cell, style).amount === "number")) return "Amount";
  return nearlyAll((cell) => /\p{L}{2}/u.test(textOf(cell))) ? "Customer" : null;
}

/** Not a bare number, which could count anything. */
function isWritten(cell: Cell): boolean {
  return /[./\p{L}-]/u.test(textOf(cell));
}
