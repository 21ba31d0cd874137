import { rankOf } from "./match-header.ts";
import type { Cell, Sheet } from "../table.ts";
import { textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";
import type { Role } from "../words/header-words.ts";

/** Rows enough to know a column by. */
const SAMPLE = 1000;
/** The share of its filled cells that must read as what a column is taken for. */
const MOST = 0.6;
/** Too few values to tell. */
const FEW = 20;
/** No order has more lines, on the average of a file. */
const LINES_OF_ONE = 15;
/** "03.08.2026" without the hour. */
const DAY_LENGTH = 10;
const NUMBERS = /(?:^| )#?\d+(?= |$)/gu;

export type ColumnSurvey = ReturnType<typeof surveyColumns>;

/**
 * What can be asked about a sheet's columns: by their headers, and by their values.
 *
 * @param settled columns whose role is known; they are not asked about
 */
export function surveyColumns(sheet: Sheet, settled: ReadonlySet<number | null> = new Set()) {
  const folded = sheet.header.map((name) => foldHeader(name));
  const sample = evenly(sheet.rows, SAMPLE);

  /** Columns whose header fits a role, best first; of equals the one further left. */
  function ranked(role: Role): number[] {
    return folded
      .map((name, at) => ({ at, rank: rankOf(role, name) }))
      .filter((column): column is { at: number; rank: number } => column.rank !== null)
      .filter(({ at }) => !settled.has(at))
      .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ at }) => at);
  }

  /** Columns that repeat one role under a number: "Line item 1", "Line item 2". */
  function numbered(role: Role): number[] {
    return folded.flatMap((name, at) => {
      const plain = name.replaceAll(NUMBERS, "").trim();
      return plain !== name && rankOf(role, plain) !== null && isFilled(at) ? [at] : [];
    });
  }

  /** The share of a column's filled cells that are of a kind; 1 where it has none. */
  function share(at: number, isKind: (cell: Cell) => boolean): number {
    const filled = sample.map((row) => row[at]).filter((cell) => textOf(cell) !== "");
    if (filled.length === 0) return 1;
    return filled.filter((cell) => isKind(cell!)).length / filled.length;
  }

  function isFilled(at: number): boolean {
    return sample.some((row) => textOf(row[at]) !== "");
  }

  /** Whether a column tells orders apart: a shop's number does not. */
  function isVaried(at: number): boolean {
    const values = filledTexts(at);
    return values.length < FEW || new Set(values).size * LINES_OF_ONE > values.length;
  }

  /** Whether most values of a column stand beside several days: receipts that are counted afresh in each shift. */
  function comesBack(at: number, dayAt: number | undefined): boolean {
    const days = new Map<string, Set<string>>();
    for (const row of sample) {
      const value = textOf(row[at]);
      const day = textOf(row[dayAt ?? at]).slice(0, DAY_LENGTH);
      if (value !== "" && day !== "") days.set(value, (days.get(value) ?? new Set()).add(day));
    }
    const again = [...days.values()].filter(({ size }) => size > 1);
    return dayAt !== undefined && again.length * 2 > days.size;
  }

  /** Whether a column counts the rows of the file: 1, 2, 3. */
  function countsRows(at: number): boolean {
    const numbers = filledTexts(at).flatMap((text) => (/^\d+$/u.test(text) ? Number(text) : []));
    const follows = (number: number, i: number) => number > (numbers[i - 1] ?? 0);
    return numbers.length > 2 && numbers[0] === 1 && numbers.every(follows);
  }

  /** Whether a column says the same in every row: who sold, not who bought. */
  function isConstant(at: number): boolean {
    const values = filledTexts(at);
    return values.length > 1 && values.length * 2 > sample.length && new Set(values).size === 1;
  }

  function filledTexts(at: number): string[] {
    return sample.map((row) => textOf(row[at])).filter((text) => text !== "");
  }

  function isMostly(at: number, isKind: (cell: Cell) => boolean): boolean {
    return share(at, isKind) >= MOST;
  }

  /** Columns most of whose values are of a kind; where there is none, those that have such values at all. */
  function ofKind(columns: readonly number[], isKind: (cell: Cell) => boolean): number[] {
    const filled = columns.filter((at) => isFilled(at));
    const mostly = filled.filter((at) => isMostly(at, isKind));
    return mostly.length > 0 ? mostly : filled.filter((at) => share(at, isKind) > 0);
  }

  /** The best column for a role that has values. */
  function first(role: Role): number | null {
    return ranked(role).find((at) => isFilled(at)) ?? null;
  }

  /** The same; where none has values, the best. */
  function best(role: Role): number | null {
    return first(role) ?? ranked(role)[0] ?? null;
  }

  return {
    sample,
    folded,
    ranked,
    numbered,
    share,
    isFilled,
    filledTexts,
    isVaried,
    comesBack,
    countsRows,
    isConstant,
    isMostly,
    ofKind,
    first,
    best,
  };
}

/** At most `count` rows, spread over the whole file. */
function evenly<Row>(rows: readonly Row[], count: number): readonly Row[] {
  if (rows.length <= count) return rows;
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]!);
}
