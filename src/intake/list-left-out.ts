import { bytesInMemory } from "./files/byte-source.ts";
import { openSales } from "./open-sales.ts";
import type { Exclusion, IntakeOptions, LeftOutRow, LeftOutRows } from "./reading.ts";
import { Refused } from "./refused.ts";
import type { SalesTable } from "./sales-table.ts";
import { textOf } from "./table.ts";

/** Together: what is made of them must still be small enough to be sent. */
const MOST_CHARACTERS = 15_000_000;

/** The rows of a file that are no purchases, as they stand in it; null where it is no table of sales. */
export function listLeftOut(bytes: Uint8Array, options: IntakeOptions): LeftOutRows | null {
  try {
    const sales = openSales(bytesInMemory(bytes), options);
    const reasons = reasonsIn(sales);
    const rows: LeftOutRow[] = [];
    let characters = 0;
    for (const { line, cells } of sales.rowsAt(reasons)) {
      characters += cells.reduce((sum: number, cell) => sum + textOf(cell).length, 0);
      if (characters > MOST_CHARACTERS) break;
      rows.push({ row: line, why: reasons.get(line)!, cells });
    }
    return { header: sales.header, rows, count: reasons.size };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** By the row's number; of a row with several reasons the first. */
function reasonsIn(sales: SalesTable): Map<number, Exclusion> {
  const reasons = new Map<number, Exclusion>();
  try {
    for (const found of sales.read()) {
      if (!("excluded" in found)) continue;
      const { row, why } = found.excluded;
      if (!reasons.has(row)) reasons.set(row, why);
    }
  } catch (error) {
    // Where all of them are left out, there are the more to be listed.
    if (!(error instanceof Refused)) throw error;
  }
  return reasons;
}
