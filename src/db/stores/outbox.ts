import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { News } from "../../domain/news.ts";
import type { Transaction } from "../in-business.ts";
import { batches } from "../rows.ts";
import { outbox } from "../schema.ts";

/** News that must reach a member, or the group. */
export interface OutboxMessage {
  readonly key: string;
  /** null: for the group. */
  readonly memberId: number | null;
  readonly day: Day;
  readonly attempts: number;
  readonly news: News;
}

/** What must be sent, written down before it is. */
export function outboxStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(outbox.businessId, businessId);
  const isWaiting = and(inBusiness, isNull(outbox.sentAt), isNull(outbox.droppedAt));
  const itself = (key: string) => and(inBusiness, eq(outbox.key, key));

  return {
    /** The same key is written down once, however often it is asked for. */
    async addAll(
      messages: readonly Omit<OutboxMessage, "attempts">[],
      createdAt: Date,
    ): Promise<void> {
      const rows = messages.map(({ news: { kind, ...payload }, ...message }) => ({
        ...message,
        kind,
        payload,
        businessId,
        createdAt,
      }));
      for (const batch of batches(rows)) {
        await tx
          .insert(outbox)
          .values([...batch])
          .onConflictDoNothing();
      }
    },

    /** Which of these have ever been written down. */
    async listKnown(keys: readonly string[]): Promise<Set<string>> {
      if (keys.length === 0) return new Set();
      const rows = await tx
        .select({ key: outbox.key })
        .from(outbox)
        .where(and(inBusiness, inArray(outbox.key, [...keys])));
      return new Set(rows.map(({ key }) => key));
    },

    async listWaiting(): Promise<OutboxMessage[]> {
      const rows = await tx
        .select()
        .from(outbox)
        .where(isWaiting)
        .orderBy(asc(outbox.createdAt), asc(outbox.key));
      return rows.map(({ key, memberId, day, attempts, kind, payload }) => ({
        key,
        memberId,
        day,
        attempts,
        news: { kind, ...payload } as News,
      }));
    },

    /** The returns that have become known on a day, whoever was told. */
    async listReturns(day: Day): Promise<News[]> {
      const rows = await tx
        .select({ payload: outbox.payload })
        .from(outbox)
        .where(and(inBusiness, eq(outbox.day, day), sql`${outbox.kind} = 'return'`))
        .orderBy(asc(outbox.createdAt), asc(outbox.key));
      return rows.map(({ payload }) => ({ kind: "return", ...payload }) as News);
    },

    async markSent(key: string, sentAt: Date): Promise<void> {
      await tx.update(outbox).set({ sentAt }).where(itself(key));
    },

    async markDropped(key: string, droppedAt: Date): Promise<void> {
      await tx.update(outbox).set({ droppedAt }).where(itself(key));
    },

    /** Gives up all that waits for a member. */
    async dropOf(memberId: number, droppedAt: Date): Promise<void> {
      await tx
        .update(outbox)
        .set({ droppedAt })
        .where(and(isWaiting, eq(outbox.memberId, memberId)));
    },

    async countAttempt(key: string): Promise<void> {
      await tx
        .update(outbox)
        .set({ attempts: sql`${outbox.attempts} + 1` })
        .where(itself(key));
    },
  };
}
