import Papa from "papaparse";
import { Refused } from "./refused.ts";
import type { Table } from "./table.ts";

const DELIMITERS = [";", "\t", ",", "|"];
const SAMPLE_LINES = 200;
const SAMPLE_LENGTH = 100_000;
/** Wider than any export; a spreadsheet cannot have more than 16,384. */
const MAX_COLUMNS = 2000;
/** A line longer than this is no line of a table. */
const MAX_CELL = 1_000_000;

/** Delimited text → rows. */
export function splitText(decoded: string, encoding: string): Table {
  if (decoded.trim() === "") throw new Refused("empty");
  const text = withNewlines(decoded);
  const delimiter = delimiterOf(text);
  const rows = Papa.parse<string[]>(text, { delimiter, newline: "\n" }).data;
  const oversized = rows.some(
    (row) => row.length > MAX_COLUMNS || row.some((cell) => cell.length > MAX_CELL),
  );
  if (oversized) throw new Refused("not_a_table");
  return { rows, encoding, delimiter, sheet: null };
}

/** One way to end a line: files put together from others have several. */
function withNewlines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

/** The sign that parts most lines into the same number of cells. */
function delimiterOf(text: string): string {
  // "sep=;" on the first line is Excel's own way to say it.
  const said = /^sep=(.)\n/iu.exec(text)?.[1];
  if (said) return said;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: steadiness(sample, delimiter),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Cells a line × the share of lines that have the commonest number of cells. */
function steadiness(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    newline: "\n",
    preview: SAMPLE_LINES,
    skipEmptyLines: true,
  });
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, lines] of counts) {
    if (width > 1) best = Math.max(best, Math.min(width, 12) * (lines / data.length) ** 2);
  }
  return best;
}
