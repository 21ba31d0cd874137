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

    /** Whoever else wants to change them waits until this unit of work is done. */
    async lock(): Promise<void> {
      await tx
        .select({ code: reasons.code })
        .from(reasons)
        .where(eq(reasons.businessId, businessId))
        .orderBy(asc(reasons.code))
        .for("update");
    },

    async add(reason: Reason, position: number): Promise<void> {
      await tx.insert(reasons).values({ ...reason, businessId, position });
    },

    /** What a business may change of a reason; never what it means. */
    async change(
      code: string,
      changed: Partial<
        Pick<typeof reasons.$inferSelect, "archivedAt" | "firstWords" | "isMendable" | "offer">
      >,
    ): Promise<void> {
      await tx
        .update(reasons)
        .set(changed)
        .where(and(eq(reasons.businessId, businessId), eq(reasons.code, code)));
    },

    /** All of them, archived ones too: old departures keep their reason. */
    async list(): Promise<(Reason & { isArchived: boolean })[]> {
      const rows = await tx
        .select()
        .from(reasons)
        .where(eq(reasons.businessId, businessId))
        // "Other" stays the last of its family, whatever the business has added.
        .orderBy(asc(reasons.asksForWords), asc(reasons.position), asc(reasons.code));
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
  const { code, family, name, isMendable, asksForWords, firstWords, offer } = row;
  return { code, family, name, isMendable, asksForWords, firstWords, offer };
}
