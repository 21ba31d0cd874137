import { isUtf8 } from "node:buffer";
import type { ByteSource } from "./byte-source.ts";
import { encodingOf } from "./decode-text.ts";
import { looksLikeText } from "./open-file.ts";
import { looksLikeHtml } from "./read-html-table.ts";
import { Refused } from "../refused.ts";
import { splitRows } from "./split-rows.ts";
import { delimiterOf, withNewlines } from "./split-text.ts";
import { isBlank, type Cell, type SheetRow, type Table } from "../table.ts";

/** Bytes read at once. */
const PIECE = 1024 * 1024;
/** What is looked at of the rest of the file, beside its first piece. */
const SPOTS = 64;
const SPOT = 16 * 1024;
const ROWS_OF_A_SPOT = 50;

/** A text file too large to be held. */
export interface LargeText {
  /** Its first rows, and some from the rest of it, in their order. */
  readonly sample: Table;
  /** About how many lines it has. */
  readonly lines: number;
  /** The rows below a line, counted from 1, that are not blank. */
  rowsUnder(line: number): Generator<SheetRow>;
}

/** Null where the file is no plain text: a workbook, something packed, a web page. */
export function openLargeText(file: ByteSource): LargeText | null {
  const head = file.read(0, PIECE);
  if (!looksLikeText(head)) return null;
  const encoding = encodingOf(head, () => isUtf8Throughout(file));
  const first = withNewlines(new TextDecoder(encoding).decode(head).replaceAll("\0", ""));
  if (looksLikeHtml(first)) return null;
  const delimiter = delimiterOf(first);

  function* pieces(): Generator<string> {
    const decoder = new TextDecoder(encoding);
    let held = "";
    for (let from = 0; from < file.size; from += PIECE) {
      const isLast = from + PIECE >= file.size;
      const text = held + decoder.decode(file.read(from, PIECE), { stream: !isLast });
      // "\r\n" may be cut in two.
      held = text.endsWith("\r") && !isLast ? "\r" : "";
      const whole = held === "" ? text : text.slice(0, -1);
      yield withNewlines(whole.includes("\0") ? whole.replaceAll("\0", "") : whole);
    }
  }

  function* rowsUnder(line: number): Generator<SheetRow> {
    let at = 0;
    for (const cells of splitRows(pieces(), delimiter)) {
      at++;
      if (at > line && !isBlank(cells)) yield { cells, line: at };
    }
  }

  function spot(from: number): Cell[][] {
    // Whole signs of any encoding begin at even places or are dropped with the line that was cut.
    const bytes = file.read(from & ~1, SPOT);
    const text = withNewlines(new TextDecoder(encoding).decode(bytes));
    const whole = text.slice(text.indexOf("\n") + 1, text.lastIndexOf("\n"));
    const rows = [...splitRows([whole], delimiter)];
    // A quoted cell may have been cut as well; what follows it has another width.
    return rows.filter((row) => row.length === width).slice(0, ROWS_OF_A_SPOT);
  }

  const end = first.lastIndexOf("\n");
  if (end < first.length / 2) throw new Refused("not_a_table");
  const firstRows = [...splitRows([first.slice(0, end)], delimiter)];
  const width = commonest(firstRows.map((row) => row.length));
  const spots = Array.from({ length: SPOTS }, (_, i) =>
    Math.floor(PIECE + (i * Math.max(0, file.size - PIECE - SPOT)) / SPOTS),
  );
  return {
    sample: {
      rows: [...firstRows, ...spots.flatMap((from) => spot(from))],
      encoding,
      delimiter,
      sheet: null,
    },
    lines: Math.ceil((firstRows.length * file.size) / head.length),
    rowsUnder,
  };
}

/** Whether the whole of a file is UTF-8; pieces are cut where a line ends. */
function isUtf8Throughout(file: ByteSource): boolean {
  for (let from = 0; from < file.size;) {
    const piece = file.read(from, PIECE);
    const newline = piece.lastIndexOf(0x0a);
    const isLast = from + piece.length >= file.size;
    if (piece.length === 0) return true;
    const whole = isLast || newline < 0 ? piece : piece.subarray(0, newline + 1);
    if (!isUtf8(whole)) return false;
    from += whole.length;
  }
  return true;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
