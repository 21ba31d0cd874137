import { and, desc, eq, inArray, lte, max, min, type SQL, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { bookings, imports, purchaseVersions } from "../schema.ts";

/** A file that was sent in and waits for Import. */
export interface WaitingImport {
  readonly importId: number;
  readonly fileName: string;
  readonly fileId: string | null;
  /** The sheet that was chosen of a workbook. */
  readonly sheet: string | null;
}

/** A file that can be fetched again: it waits, or was imported and stands. */
export interface SentImport {
  readonly fileName: string;
  readonly fileId: string | null;
  readonly sheet: string | null;
  /** null while it waits */
  readonly importedAt: Date | null;
}

/** An import as people see it. */
export type ListedImport = Pick<
  typeof imports.$inferSelect,
  "importId" | "fileName" | "status" | "purchases" | "changed"
> & { readonly importedAt: Date; readonly firstOn: Day; readonly lastOn: Day };

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
      isRequest?: boolean;
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
          sheet: imports.sheet,
        })
        .from(imports)
        .where(and(itself(importId), eq(imports.status, "waiting")));
      return row ?? null;
    },

    /** Has a workbook that waits be read from another sheet; null: from the first that has sales. */
    async chooseSheet(importId: number, sheet: string | null): Promise<void> {
      await tx
        .update(imports)
        .set({ sheet })
        .where(and(itself(importId), eq(imports.status, "waiting")));
    },

    async findSent(importId: number): Promise<SentImport | null> {
      const [row] = await tx
        .select({
          fileName: imports.fileName,
          fileId: imports.fileId,
          sheet: imports.sheet,
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
      await tx
        .delete(bookings)
        .where(and(eq(bookings.businessId, businessId), eq(bookings.importId, importId)));
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

    /**
     * The import is undone, and where it is a request those of its name and local day before it:
     * their ids, none where it did not stand. The file's id is forgotten: nothing points at the
     * upload any more.
     */
    async markUndone(importId: number, undoneAt: Date, timeZone: string): Promise<number[]> {
      const [asked] = await tx
        .select({
          fileName: imports.fileName,
          isRequest: imports.isRequest,
          day: sql<string>`${localDayIn(timeZone)}::text`,
        })
        .from(imports)
        .where(and(itself(importId), eq(imports.status, "imported")));
      if (!asked) return [];

      const itsDay = and(
        eq(imports.businessId, businessId),
        eq(imports.isRequest, true),
        eq(imports.fileName, asked.fileName),
        lte(imports.importId, importId),
        sql`${localDayIn(timeZone)} = ${asked.day}::date`,
      );
      const rows = await tx
        .update(imports)
        .set({ status: "undone", undoneAt, fileId: null })
        .where(and(asked.isRequest ? itsDay : itself(importId), eq(imports.status, "imported")))
        .returning({ importId: imports.importId });
      return rows.map((row) => row.importId);
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

    /** As people see them, newest first: the requests of one name and local day are one. */
    async list(timeZone: string, most: number): Promise<ListedImport[]> {
      return lines(timeZone).limit(most);
    },

    /** The one of them that had this number when it was the newest of its day. */
    async find(importId: number, timeZone: string): Promise<ListedImport | null> {
      const [line] = await lines(timeZone, lte(imports.importId, importId))
        .having(eq(max(imports.importId), importId))
        .limit(1);
      return line ?? null;
    },
  };

  function lines(timeZone: string, which?: SQL) {
    return tx
      .select({
        importId: sql<number>`max(${imports.importId})`.mapWith(imports.importId),
        fileName: imports.fileName,
        status: imports.status,
        importedAt: sql<Date>`max(${imports.importedAt})`.mapWith(imports.importedAt),
        purchases: sql<number>`sum(${imports.purchases})::float8`,
        changed: sql<number>`sum(${imports.changed})::float8`,
        firstOn: sql<Day>`min(${imports.firstOn})`.mapWith(imports.firstOn),
        lastOn: sql<Day>`max(${imports.lastOn})`.mapWith(imports.lastOn),
      })
      .from(imports)
      .where(
        and(
          eq(imports.businessId, businessId),
          inArray(imports.status, ["imported", "undone"]),
          which,
        ),
      )
      .groupBy(
        imports.fileName,
        imports.status,
        sql`case when ${imports.isRequest} then ${localDayIn(timeZone)} end`,
        sql`case when not ${imports.isRequest} then ${imports.importId} end`,
      )
      .orderBy(desc(max(imports.importedAt)), desc(max(imports.importId)))
      .$dynamic();
  }
}

/** The day on which an import was taken in. */
function localDayIn(timeZone: string): SQL {
  return sql`(${imports.importedAt} at time zone ${timeZone})::date`;
}
