import { type Cell, textOf } from "../table.ts";

/** Longer names and numbers are something else. */
const LONGEST = 300;

/** What stands in a column of a row, no longer than such a thing can be; "" where there is no such column. */
export function textIn(row: readonly Cell[], at: number | null, longest = LONGEST): string {
  return at === null ? "" : textOf(row[at]).slice(0, longest);
}
