import { summedUp } from "./is-total.ts";
import { type Cell, type Sheet, textOf } from "./table.ts";

/**
 * A table that names each group on its first row only, and sums it up in a row of its own ("01.10.2026", below it
 * "01.10.2026 всего"), with the name on every row of the group; null where the table has none.
 */
export function fillGroups(sheet: Sheet): Sheet | null {
  const columns = sheet.header.flatMap((_, at) => (hasGroups(sheet, at) ? [at] : []));
  if (columns.length === 0) return null;
  const names = new Map<number, Cell>();
  const rows = sheet.rows.map((row) => {
    const isSum = row.some((cell) => summedUp(cell) !== null);
    const filled = [...row];
    for (const at of columns) {
      const text = textOf(row[at]);
      if (isSum && text !== "") names.delete(at);
      else if (text !== "") names.set(at, row[at]!);
      else if (!isSum && names.has(at)) filled[at] = names.get(at)!;
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
    const summed = summedUp(row[at]);
    if (summed !== null && name !== "") {
      if (summed !== name) return false;
      groups++;
      name = "";
    } else if (text !== "" && summed === null) name = text;
    else if (text === "" && name !== "") isLeft = true;
  }
  return groups > 0 && isLeft;
}
