import { Refused } from "../refused.ts";

/** Wider than any export; a spreadsheet cannot have more than 16,384. */
const MAX_COLUMNS = 2000;
/** A cell longer than this is no cell of a table. */
const MAX_CELL = 1_000_000;
/** Nor does a line of one run longer. */
const MAX_LINE = 4 * MAX_CELL;
const QUOTE = '"';

/**
 * Delimited text → rows of cells (RFC 4180, and what people make of it). A quote that opens a cell and
 * is never closed, or stands amid one, is a sign like any other.
 *
 * @param pieces the text, cut anywhere; lines end with "\n" alone
 * @throws Refused "not_a_table" where a row is wider or longer than any table's
 */
export function* splitRows(pieces: Iterable<string>, delimiter: string): Generator<string[]> {
  let rest = "";
  for (const piece of pieces) {
    const whole = rowCutter(rest + piece, delimiter, false);
    for (let row = whole.next(); row !== null; row = whole.next()) yield row;
    rest = whole.rest();
    if (rest.length > MAX_LINE) throw new Refused("not_a_table");
  }
  const last = rowCutter(rest, delimiter, true);
  for (let row = last.next(); row !== null; row = last.next()) yield row;
}

/** Cuts row after row off a text. */
function rowCutter(text: string, delimiter: string, isLast: boolean) {
  let from = 0;
  let quote = text.indexOf(QUOTE);

  /** The cells of a row without quotes. */
  function plainCells(end: number): string[] {
    const cells = text.slice(from, end).split(delimiter);
    return end - from > MAX_CELL || cells.length > MAX_COLUMNS ? checked(cells) : cells;
  }

  return {
    /** Null where no whole row is left. */
    next(): string[] | null {
      if (from >= text.length) return null;
      const newline = text.indexOf("\n", from);
      if (newline < 0 && !isLast) return null;
      const end = newline < 0 ? text.length : newline;
      if (quote >= 0 && quote < from) quote = text.indexOf(QUOTE, from);
      if (quote < 0 || quote >= end) {
        const cells = plainCells(end);
        from = end + 1;
        return cells;
      }
      const row = quotedRow(text, from, delimiter, isLast);
      if (row === null) return null;
      from = row.end + 1;
      return checked(row.cells);
    },

    rest: () => text.slice(from),
  };
}

/** The row that begins at a place and has quotes in it; null where it is not all there yet. */
function quotedRow(
  text: string,
  from: number,
  delimiter: string,
  isLast: boolean,
): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  for (let at = from; ;) {
    const closing = text[at] === QUOTE ? closingQuote(text, at, delimiter, isLast) : NONE;
    if (closing === null) return null;
    const end = closing === NONE ? endOfPlain(text, at, delimiter) : skipSpaces(text, closing + 1);
    if (end === text.length && !isLast) return null;
    cells.push(
      closing === NONE
        ? text.slice(at, end)
        : text.slice(at + 1, closing).replaceAll(QUOTE + QUOTE, QUOTE),
    );
    if (end >= text.length || text[end] === "\n") return { cells, end };
    at = end + 1;
  }
}

const NONE = -1;

/** Where a cell that begins with a quote ends with one; NONE where it does not, null where that is not known yet. */
function closingQuote(
  text: string,
  opening: number,
  delimiter: string,
  isLast: boolean,
): number | null {
  for (let at = opening + 1; ; at++) {
    at = text.indexOf(QUOTE, at);
    if (at < 0 && text.length - opening > MAX_CELL) throw new Refused("not_a_table");
    if (at < 0) return isLast ? NONE : null;
    if (text[at + 1] === QUOTE) {
      at++;
      continue;
    }
    const next = skipSpaces(text, at + 1);
    if (next >= text.length) return isLast ? at : null;
    if (text[next] === delimiter || text[next] === "\n") return at;
  }
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  const newline = text.indexOf("\n", from);
  const line = newline < 0 ? text.length : newline;
  const next = text.indexOf(delimiter, from);
  return next < 0 || next > line ? line : next;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at++;
  return at;
}

function checked(cells: string[]): string[] {
  const isOversized = cells.length > MAX_COLUMNS || cells.some((cell) => cell.length > MAX_CELL);
  if (isOversized) throw new Refused("not_a_table");
  return cells;
}
