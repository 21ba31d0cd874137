import { Refused } from "../refused.ts";
import { splitRows } from "./split-rows.ts";
import type { Table } from "../table.ts";

const DELIMITERS = [";", "\t", ",", "|"];
const SAMPLE_LINES = 200;
const SAMPLE_LENGTH = 100_000;

/** Delimited text → rows. */
export function splitText(decoded: string, encoding: string): Table {
  if (decoded.trim() === "") throw new Refused("empty");
  const text = withNewlines(decoded);
  const delimiter = delimiterOf(text);
  return { rows: [...splitRows([text], delimiter)], encoding, delimiter, sheet: null };
}

/** One way to end a line: files put together from others have several. */
export function withNewlines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

/** The sign that parts most lines into the same number of cells. */
export function delimiterOf(text: string): string {
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
  const counts = new Map<number, number>();
  let lines = 0;
  for (const row of splitRows([sample], delimiter)) {
    if (row.length === 1 && row[0]!.trim() === "") continue;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    if (++lines === SAMPLE_LINES) break;
  }
  let best = 0;
  for (const [width, count] of counts) {
    if (width > 1) best = Math.max(best, Math.min(width, 12) * (count / lines) ** 2);
  }
  return best;
}
