import { columnKinds } from "../columns/column-kinds.ts";
import type { IntakeOptions } from "../reading.ts";
import { MOST_COLUMNS } from "../columns/see-layout.ts";
import type { Sheet, Table } from "../table.ts";
import { isBlank } from "../table.ts";

const SAMPLE = 500;
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;

/**
 * A table without a header: its rows, and of what kind the values of each column are. Null where it is no table of
 * sales at all, as a letter is none: it has neither days nor amounts.
 */
export function guessHeader(table: Table, options: IntakeOptions): Sheet | null {
  const lines = table.rows.flatMap((row, i) => (isBlank(row) ? [] : [i + 1]));
  const rows = lines.map((line) => table.rows[line - 1]!);
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length < FEWEST_ROWS || width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null;

  const kinds = columnKinds(sample, width, options);
  const isData = kinds.includes("Date") || kinds.includes("Amount");
  return isData ? { header: kinds.map(() => ""), headerRow: 0, kinds, rows, lines } : null;
}
