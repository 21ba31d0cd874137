import type { ReadRow } from "./read-rows.ts";
import type { ExcludedRow, Exclusion } from "../reading.ts";
import { textOf } from "../table.ts";

const LONGEST = 120;

/** A row that was left out, as people are told of it. */
export function excludedRow(row: ReadRow, why: Exclusion): ExcludedRow {
  const text = row.cells
    .map((cell) => textOf(cell))
    .filter((cell) => cell !== "")
    .join(" · ");
  return {
    row: row.line,
    label: row.order ?? `r${row.line}`,
    why,
    text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
  };
}
