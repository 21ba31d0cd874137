import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { directory } from "../schema.ts";

/** Which businesses a Telegram user belongs to. */
export function directoryStore(db: Database) {
  return {
    /** Their businesses, the one they act for first; none for a stranger. */
    async list(telegramUserId: number): Promise<number[]> {
      const rows = await db
        .select({ businessId: directory.businessId })
        .from(directory)
        .where(eq(directory.telegramUserId, telegramUserId))
        .orderBy(desc(directory.enteredAt), desc(directory.businessId));
      return rows.map(({ businessId }) => businessId);
    },

    /** They belong to the business, and act for it from now on. */
    async enter(telegramUserId: number, businessId: number, now: Date): Promise<void> {
      // Later than whatever they entered before, also by the clock of another machine.
      const enteredAt = sql`greatest(${now.toISOString()}::timestamptz, (
        select max(${directory.enteredAt}) + interval '1 millisecond' from ${directory}
        where ${directory.telegramUserId} = ${telegramUserId}))`;
      await db
        .insert(directory)
        .values({ telegramUserId, businessId, enteredAt })
        .onConflictDoUpdate({
          target: [directory.telegramUserId, directory.businessId],
          set: { enteredAt: sql`excluded.joined_at` },
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
