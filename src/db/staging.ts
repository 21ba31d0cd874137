import { sql } from "drizzle-orm";
import type { Transaction } from "./in-business.ts";

/** Makes an empty table that lasts as long as the unit of work, or empties the one it has. */
export async function emptyTable(tx: Transaction, name: string, columns: string): Promise<void> {
  await tx.execute(
    sql.raw(`create temporary table if not exists ${name} (${columns}) on commit drop`),
  );
  await tx.execute(sql.raw(`truncate ${name}`));
}
