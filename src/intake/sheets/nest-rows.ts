/** A row of a nested report with the rows under it. */
export interface Nested<Row> {
  readonly row: Row;
  readonly under: readonly Nested<Row>[];
}

/** A row's figures; those of a row are the sums of those of the rows under it. */
export interface Summed {
  readonly figures: readonly number[];
  /** Whether the row is one of the level known by its names: a sales document, a day. */
  readonly isMarked: boolean;
}

const CENT = 0.011;

/**
 * Which rows of a report stand under which, told by nothing but the sums: a row's own rows are those that follow it
 * until they add up to it. Text files do not keep the indent that shows it to people.
 *
 * @param depth how many levels there are
 * @param marked the level whose rows are known by their names, 0 the outermost; null where there is none
 * @returns null when the sums do not work out
 */
export function nestRows<Row extends Summed>(
  rows: readonly Row[],
  depth: number,
  marked: number | null,
): Nested<Row>[] | null {
  let at = 0;

  function take(level: number): Nested<Row> | null {
    const row = rows[at++];
    if (row === undefined || (marked !== null && row.isMarked !== (level === marked))) {
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
    } while (left.some((figure) => Math.abs(figure) > CENT) || markedFollows(level + 1));
    return { row, under };
  }

  function markedFollows(level: number): boolean {
    return level === marked && rows[at]?.isMarked === true;
  }

  const tops: Nested<Row>[] = [];
  while (at < rows.length) {
    const top = take(0);
    if (top === null) return null;
    tops.push(top);
  }
  return tops;
}
