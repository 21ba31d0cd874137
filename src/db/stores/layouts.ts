import { and, eq } from "drizzle-orm";
import type { FileLayout } from "../../domain/file-layout.ts";
import type { Transaction } from "../in-business.ts";
import { layouts } from "../schema.ts";

/** What was said of the layouts of sales files, by their fingerprints. */
export function layoutStore(tx: Transaction, businessId: number) {
  const itself = (fingerprint: string) =>
    and(eq(layouts.businessId, businessId), eq(layouts.fingerprint, fingerprint));

  return {
    async list(): Promise<Map<string, FileLayout>> {
      const rows = await tx
        .select({
          fingerprint: layouts.fingerprint,
          answers: layouts.answers,
          columns: layouts.columns,
        })
        .from(layouts)
        .where(eq(layouts.businessId, businessId));
      return new Map(rows.map(({ fingerprint, ...layout }) => [fingerprint, layout]));
    },

    async find(fingerprint: string): Promise<FileLayout | null> {
      const [row] = await tx
        .select({ answers: layouts.answers, columns: layouts.columns })
        .from(layouts)
        .where(itself(fingerprint));
      return row ?? null;
    },

    async save(fingerprint: string, layout: FileLayout, toldAt: Date): Promise<void> {
      const told = { ...layout, toldAt };
      await tx
        .insert(layouts)
        .values({ businessId, fingerprint, ...told })
        .onConflictDoUpdate({ target: [layouts.businessId, layouts.fingerprint], set: told });
    },
  };
}
