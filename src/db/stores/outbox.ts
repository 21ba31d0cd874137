import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { outbox } from "../schema.ts";

/** An alert that must reach a member. */
export interface OutboxMessage {
  readonly key: string;
  readonly memberId: number;
  readonly day: Day;
  readonly attempts: number;
}

/** What must be sent, written down before it is. */
export function outboxStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(outbox.businessId, businessId);
  const isWaiting = and(inBusiness, isNull(outbox.sentAt), isNull(outbox.droppedAt));
  const itself = (key: string) => and(inBusiness, eq(outbox.key, key));

  return {
    /** The same key is written down once, however often it is asked for. */
    async add(message: { key: string; memberId: number; day: Day; createdAt: Date }) {
      await tx
        .insert(outbox)
        .values({ ...message, businessId })
        .onConflictDoNothing();
    },

    async listWaiting(): Promise<OutboxMessage[]> {
      return tx
        .select({
          key: outbox.key,
          memberId: outbox.memberId,
          day: outbox.day,
          attempts: outbox.attempts,
        })
        .from(outbox)
        .where(isWaiting)
        .orderBy(asc(outbox.createdAt), asc(outbox.key));
    },

    async markSent(key: string, sentAt: Date): Promise<void> {
      await tx.update(outbox).set({ sentAt }).where(itself(key));
    },

    async markDropped(key: string, droppedAt: Date): Promise<void> {
      await tx.update(outbox).set({ droppedAt }).where(itself(key));
    },

    async countAttempt(key: string): Promise<void> {
      await tx
        .update(outbox)
        .set({ attempts: sql`${outbox.attempts} + 1` })
        .where(itself(key));
    },
  };
}
