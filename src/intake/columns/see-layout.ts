import { columnsOf, type Layout } from "./layout.ts";
import type { IntakeOptions, SeenLayout } from "../reading.ts";
import { type Sheet, textOf } from "../table.ts";

/** No person looks through more. */
export const MOST_COLUMNS = 300;
const FIRST_ROWS = 3;
const LONGEST_NAME = 60;
const LONGEST_CELL = 30;

/** What a person is shown of a table, to say which of its columns is which. */
export function seeLayout(
  sheet: Sheet,
  layout: Layout,
  fingerprint: string,
  { answers = {}, columns = {} }: IntakeOptions,
): SeenLayout {
  const header = sheet.header.slice(0, MOST_COLUMNS).map((name) => name.slice(0, LONGEST_NAME));
  const rows = sheet.rows
    .slice(0, FIRST_ROWS)
    .map((row) => header.map((_, at) => textOf(row[at]).slice(0, LONGEST_CELL)));
  return { fingerprint, header, rows, columns: columnsOf(layout), told: { answers, columns } };
}
