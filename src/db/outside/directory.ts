import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { directory } from "../schema.ts";

/** Which business a Telegram user belongs to. */
export function directoryStore(db: Database) {
  return {
    /** The business last joined; null for a stranger. */
    async find(telegramUserId: number): Promise<number | null> {
      const [row] = await db
        .select({ businessId: directory.businessId })
        .from(directory)
        .where(eq(directory.telegramUserId, telegramUserId))
        .orderBy(desc(directory.joinedAt))
        .limit(1);
      return row?.businessId ?? null;
    },

    async add(telegramUserId: number, businessId: number, joinedAt: Date): Promise<void> {
      await db
        .insert(directory)
        .values({ telegramUserId, businessId, joinedAt })
        .onConflictDoUpdate({
          target: [directory.telegramUserId, directory.businessId],
          set: { joinedAt },
        });
    },

    async remove(telegramUserId: number, businessId: number): Promise<void> {
      await db
        .delete(directory)
        .where(
          and(eq(directory.telegramUserId, telegramUserId), eq(directory.businessId, businessId)),
        );
    },

    /** Nobody belongs to the business any more. */
    async removeAll(businessId: number): Promise<void> {
      await db.delete(directory).where(eq(directory.businessId, businessId));
    },

    /** Whether any business has anybody in it yet. */
    async isEmpty(): Promise<boolean> {
      return (await db.$count(directory)) === 0;
    },

    /** The number of a business that is about to be made. */
    async nextBusinessId(): Promise<number> {
      const [row] = await db.execute<{ id: string }>(sql`select nextval('business_ids') as id`);
      return Number(row!.id);
    },
  };
}
