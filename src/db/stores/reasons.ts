import { and, asc, eq } from "drizzle-orm";
import { BUILT_IN_REASONS, type Reason } from "../../domain/reason.ts";
import type { Transaction } from "../in-business.ts";
import { reasons } from "../schema.ts";

/** Why customers left, as this business words it. */
export function reasonStore(tx: Transaction, businessId: number) {
  return {
    async addBuiltIn(): Promise<void> {
      await tx
        .insert(reasons)
        .values(BUILT_IN_REASONS.map((reason, position) => ({ ...reason, businessId, position })))
        .onConflictDoNothing();
    },

    /** All of them, archived ones too: old departures keep their reason. */
    async list(): Promise<(Reason & { isArchived: boolean })[]> {
      const rows = await tx
        .select()
        .from(reasons)
        .where(eq(reasons.businessId, businessId))
        .orderBy(asc(reasons.position), asc(reasons.code));
      return rows.map((row) => ({ ...asReason(row), isArchived: row.archivedAt !== null }));
    },

    async find(code: string): Promise<Reason | null> {
      const [row] = await tx
        .select()
        .from(reasons)
        .where(and(eq(reasons.businessId, businessId), eq(reasons.code, code)));
      return row ? asReason(row) : null;
    },
  };
}

function asReason(row: typeof reasons.$inferSelect): Reason {
  const { code, family, name, isMendable, asksForWords } = row;
  return { code, family, name, isMendable, asksForWords };
}
