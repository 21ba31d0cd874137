import { startsLikeTotal, summedUp } from "../cells/is-total.ts";
import { type Cell, type Sheet, textOf } from "../table.ts";

/**
 * A table that names each group on its first row only, and sums it up in a row of its own ("01.10.2026", below it
 * "01.10.2026 всего"), with the name on every row of the group; null where the table has none.
 */
export function fillGroups(sheet: Sheet): Sheet | null {
  const columns = sheet.header.flatMap((_, at) => (hasGroups(sheet, at) ? [at] : []));
  if (columns.length === 0) return null;
  const names = new Map<number, Cell>();
  const rows = sheet.rows.map((row) => {
    const isSum = row.some(isTotal);
    const filled = [...row];
    for (const at of columns) {
      const name = names.get(at);
      if (isSum && name !== undefined && sumsUp(row, textOf(name))) names.delete(at);
      else if (!isSum && textOf(row[at]) !== "") names.set(at, row[at]!);
      else if (!isSum && name !== undefined) filled[at] = name;
    }
    return filled;
  });
  return { ...sheet, rows };
}

/** Whether a column has names on some rows only, each summed up below by name. */
function hasGroups({ rows }: Sheet, at: number): boolean {
  let name = "";
  let groups = 0;
  let isLeft = false;
  for (const row of rows) {
    const text = textOf(row[at]);
    if (row.some(isTotal)) {
      if (name === "" || !sumsUp(row, name)) continue;
      groups++;
      name = "";
    } else if (text !== "") {
      // A group ends in its total, before the next.
      if (name !== "" && text !== name) return false;
      name = text;
    } else if (name !== "") isLeft = true;
  }
  return groups > 0 && isLeft;
}

function isTotal(cell: Cell | undefined): boolean {
  return startsLikeTotal(cell) || summedUp(cell) !== null;
}

/** "Белкин Олег всего", "Итого по официанту Белкин Олег" */
function sumsUp(row: readonly Cell[], name: string): boolean {
  return row.some(
    (cell) =>
      summedUp(cell) === name || (startsLikeTotal(cell) && textOf(cell).endsWith(` ${name}`)),
  );
}
