import { and, desc, eq, inArray, max, min, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { imports, purchaseVersions } from "../schema.ts";

/** A file that was sent in and waits for Import. */
export interface WaitingImport {
  readonly importId: number;
  readonly fileName: string;
  readonly fileId: string | null;
}

/** A file that can be fetched again: it waits, or was imported and stands. */
export interface SentImport {
  readonly fileName: string;
  readonly fileId: string | null;
  /** null while it waits */
  readonly importedAt: Date | null;
}

/** The files taken in, and those that wait. */
export function importStore(tx: Transaction, businessId: number) {
  const itself = (importId: number) =>
    and(eq(imports.businessId, businessId), eq(imports.importId, importId));

  return {
    async addWaiting(file: {
      memberId: number;
      fileName: string;
      fileId: string | null;
      contentHash: string;
      sentAt: Date;
    }): Promise<number> {
      const [row] = await tx
        .insert(imports)
        .values({ ...file, businessId, status: "waiting" })
        .returning({ importId: imports.importId });
      return row!.importId;
    },

    /** An import of the very same bytes that stands. */
    async findByContent(
      contentHash: string,
    ): Promise<{ fileName: string; importedAt: Date } | null> {
      const [row] = await tx
        .select({ fileName: imports.fileName, importedAt: imports.importedAt })
        .from(imports)
        .where(
          and(
            eq(imports.businessId, businessId),
            eq(imports.contentHash, contentHash),
            eq(imports.status, "imported"),
          ),
        );
      return row ? { fileName: row.fileName, importedAt: row.importedAt! } : null;
    },

    async findWaiting(importId: number): Promise<WaitingImport | null> {
      const [row] = await tx
        .select({
          importId: imports.importId,
          fileName: imports.fileName,
          fileId: imports.fileId,
        })
        .from(imports)
        .where(and(itself(importId), eq(imports.status, "waiting")));
      return row ?? null;
    },

    async findSent(importId: number): Promise<SentImport | null> {
      const [row] = await tx
        .select({
          fileName: imports.fileName,
          fileId: imports.fileId,
          importedAt: imports.importedAt,
        })
        .from(imports)
        .where(and(itself(importId), inArray(imports.status, ["waiting", "imported"])));
      return row ?? null;
    },

    async markImported(
      importId: number,
      what: {
        purchases: number;
        changed: number;
        firstOn: Day;
        lastOn: Day;
        importedAt: Date;
      },
    ): Promise<void> {
      const [last] = await tx
        .select({ turn: max(imports.turn) })
        .from(imports)
        .where(eq(imports.businessId, businessId));
      await tx
        .update(imports)
        .set({ ...what, turn: (last?.turn ?? 0) + 1, status: "imported" })
        .where(itself(importId));
    },

    /** An import that brought nothing leaves nothing behind. */
    async remove(importId: number): Promise<void> {
      await tx
        .delete(purchaseVersions)
        .where(
          and(eq(purchaseVersions.businessId, businessId), eq(purchaseVersions.importId, importId)),
        );
      await tx.delete(imports).where(itself(importId));
    },

    async markCancelled(importId: number): Promise<boolean> {
      const rows = await tx
        .update(imports)
        .set({ status: "cancelled", fileId: null })
        .where(and(itself(importId), eq(imports.status, "waiting")))
        .returning({ importId: imports.importId });
      return rows.length > 0;
    },

    /** The file's id is forgotten: nothing points at the upload any more. */
    async markUndone(importId: number, undoneAt: Date): Promise<boolean> {
      const rows = await tx
        .update(imports)
        .set({ status: "undone", undoneAt, fileId: null })
        .where(and(itself(importId), eq(imports.status, "imported")))
        .returning({ importId: imports.importId });
      return rows.length > 0;
    },

    /** How many purchases the imports that stand have brought. */
    async countPurchases(): Promise<number> {
      const [row] = await tx
        .select({ purchases: sql<number>`coalesce(sum(${imports.purchases}), 0)::float8` })
        .from(imports)
        .where(and(eq(imports.businessId, businessId), eq(imports.status, "imported")));
      return row!.purchases;
    },

    /** From which day to which there are sales; null before the first import. */
    async period(): Promise<{ first: Day; last: Day } | null> {
      const [row] = await tx
        .select({ first: min(imports.firstOn), last: max(imports.lastOn) })
        .from(imports)
        .where(and(eq(imports.businessId, businessId), eq(imports.status, "imported")));
      return row?.first && row.last ? { first: row.first, last: row.last } : null;
    },

    /** Newest first. */
    async list(most: number) {
      return tx
        .select()
        .from(imports)
        .where(
          and(eq(imports.businessId, businessId), inArray(imports.status, ["imported", "undone"])),
        )
        .orderBy(desc(imports.importedAt), desc(imports.importId))
        .limit(most);
    },
  };
}
