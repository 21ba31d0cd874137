import { columnLetters } from "../../domain/column-letters.ts";
import { type Fragment, html } from "../../texts/html.ts";

/** A phone shows some 33 characters of a line that is set in one width. */
const NAME_WIDTH = 9;
const CELL_WIDTH = 10;
const ROWS_SHOWN = 2;

/**
 * Some columns of a table, each as a line of its own with its name and what stands in its first rows:
 * so that as many of them fit a phone as are asked for.
 */
export function smallTable(
  table: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  },
  columns: readonly number[],
): Fragment {
  const width = Math.max(...columns.map((at) => columnLetters(at).length));
  const lines = columns.map((at) =>
    [
      columnLetters(at).padEnd(width),
      fitted(table.header[at] ?? "", NAME_WIDTH),
      ...table.rows.slice(0, ROWS_SHOWN).map((row) => fitted(row[at] ?? "", CELL_WIDTH)),
    ]
      .join(" ")
      .trimEnd(),
  );
  return html`<pre>${lines.join("\n")}</pre>`;
}

function fitted(text: string, width: number): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, " ").trim());
  const shown = characters.length > width ? [...characters.slice(0, width - 1), "…"] : characters;
  return shown.join("") + " ".repeat(width - shown.length);
}
