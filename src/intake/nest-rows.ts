/** A row of a nested report with the rows under it. */
export interface Nested<Row> {
  readonly row: Row;
  readonly under: readonly Nested<Row>[];
}

/** A row's figures; those of a row are the sums of those of the rows under it. */
export interface Summed {
  readonly figures: readonly number[];
  /** Whether the row names a sales document. */
  readonly isDocument: boolean;
}

const CENT = 0.011;

/**
 * Which rows of a report stand under which, told by nothing but the sums: a row's own rows are those that follow it
 * until they add up to it. Text files do not keep the indent that shows it to people.
 *
 * @param depth how many levels there are
 * @param documents the level on which documents stand, 0 the outermost; null where they are no level
 * @returns null when the sums do not work out
 */
export function nestRows<Row extends Summed>(
  rows: readonly Row[],
  depth: number,
  documents: number | null,
): Nested<Row>[] | null {
  let at = 0;

  function take(level: number): Nested<Row> | null {
    const row = rows[at++];
    if (row === undefined || (documents !== null && row.isDocument !== (level === documents))) {
      return null;
    }
    const under: Nested<Row>[] = [];
    if (level === depth - 1) return { row, under };
    const left = [...row.figures];
    do {
      const child = take(level + 1);
      if (child === null) return null;
      under.push(child);
      for (const [i, figure] of child.row.figures.entries()) left[i]! -= figure;
    } while (left.some((figure) => Math.abs(figure) > CENT) || documentFollows(level + 1));
    return { row, under };
  }

  function documentFollows(level: number): boolean {
    return level === documents && rows[at]?.isDocument === true;
  }

  const tops: Nested<Row>[] = [];
  while (at < rows.length) {
    const top = take(0);
    if (top === null) return null;
    tops.push(top);
  }
  return tops;
}
