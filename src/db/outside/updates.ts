import { and, asc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { updates } from "../schema.ts";

/** An update as it came, still to be handled. */
export interface StoredUpdate {
  readonly updateId: number;
  readonly body: unknown;
}

/** Updates, kept until they are handled, and known afterwards so that none is handled twice. */
export function updateStore(db: Database, botId: number) {
  const itself = (updateId: number) =>
    and(eq(updates.botId, botId), eq(updates.updateId, updateId));

  return {
    /**
     * Keeps what has come in; the ids of those that nobody has begun to handle: the new ones, and
     * those of a call that was saved though its connection broke before it said so.
     */
    async receive(received: readonly StoredUpdate[], receivedAt: Date): Promise<Set<number>> {
      if (received.length === 0) return new Set();
      await db
        .insert(updates)
        .values(received.map((update) => ({ ...update, botId, receivedAt })))
        .onConflictDoNothing();
      const ids = received.map(({ updateId }) => updateId);
      const rows = await db
        .select({ updateId: updates.updateId })
        .from(updates)
        .where(
          and(
            eq(updates.botId, botId),
            inArray(updates.updateId, ids),
            eq(updates.attempts, 0),
            isNull(updates.handledAt),
          ),
        );
      return new Set(rows.map((row) => row.updateId));
    },

    /** Received and not handled, oldest first: what a crash has left behind. */
    async listWaiting(): Promise<StoredUpdate[]> {
      return db
        .select({ updateId: updates.updateId, body: updates.body })
        .from(updates)
        .where(and(eq(updates.botId, botId), isNull(updates.handledAt)))
        .orderBy(asc(updates.updateId));
    },

    /** Counts a try before it is made, so that an update that ends the process is given up. */
    async countAttempt(updateId: number): Promise<number> {
      const [row] = await db
        .update(updates)
        .set({ attempts: sql`${updates.attempts} + 1` })
        .where(itself(updateId))
        .returning({ attempts: updates.attempts });
      return row?.attempts ?? 1;
    },

    /** Handled: its words are forgotten, its number is not. */
    async markHandled(updateId: number, handledAt: Date): Promise<void> {
      await db.update(updates).set({ handledAt, body: null }).where(itself(updateId));
    },

    /** Forgets the numbers of updates so old that Telegram cannot send them again. */
    async forgetBefore(handledBefore: Date): Promise<void> {
      await db.delete(updates).where(lt(updates.handledAt, handledBefore));
    },
  };
}
