import type { JoinedHeader } from "./sheets/join-header.ts";

/** Text as it stands, or a number where the file itself says that it is one. Real dates are ISO text. */
export type Cell = string | number;

/** A grid of cells as the file has it, title and blank rows included: the place of a row is its number in the file. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Sheets of the same workbook that hold something too. */
  readonly otherSheets?: readonly string[];
}

/** What the values of a column without a name can be. */
export type ColumnKind = "Date" | "Customer" | "Phone" | "Email" | "Amount" | "Order";

/** One header and the rows under it, whatever shape the file had. */
export interface Sheet {
  readonly header: readonly string[];
  /** Counted from 1; 0 where there is none. */
  readonly headerRow: number;
  /** Where there is no header: of what kind the values of each column are. */
  readonly kinds?: readonly (ColumnKind | null)[];
  /** Where the header has two rows: what stands over each column, and what names it under that. */
  readonly joined?: Pick<JoinedHeader, "groups" | "measures">;
  /** All of them; of a file too large to be held, its first and some of the others. */
  readonly rows: readonly (readonly Cell[])[];
  /** The number in the file of each of `rows`, counted from 1. */
  readonly lines: readonly number[];
  /** Where `rows` are not all: goes through the file itself, as often as asked. */
  readonly all?: () => Iterable<SheetRow>;
}

export interface SheetRow {
  readonly cells: readonly Cell[];
  /** The number in the file, counted from 1. */
  readonly line: number;
}

/** Every row under the header that is not blank. */
export function rowsOf(sheet: Sheet): Iterable<SheetRow> {
  return sheet.all ? sheet.all() : heldRows(sheet);
}

function* heldRows(sheet: Sheet): Generator<SheetRow> {
  for (const [i, cells] of sheet.rows.entries()) yield { cells, line: sheet.lines[i]! };
}

/** A cell as trimmed text; a cell that is not there is empty. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "number" ? String(cell) : cell.trim();
}

/** Whether nothing stands in a row. */
export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell === "string" && cell.trim() === "");
}
