import { and, desc, eq, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { customers, members, notes } from "../schema.ts";

/** What somebody wants to remember of a customer. */
export interface NewNote {
  readonly customerId: number;
  readonly memberId: number;
  readonly writtenOn: Day;
  readonly words: string;
}

/** What staff have written down about customers. */
export function noteStore(tx: Transaction, businessId: number) {
  const itself = (noteId: number) =>
    and(eq(notes.businessId, businessId), eq(notes.noteId, noteId));

  return {
    async add(note: NewNote): Promise<void> {
      await tx.insert(notes).values({ ...note, businessId });
    },

    async find(noteId: number) {
      const [row] = await tx.select().from(notes).where(itself(noteId));
      return row ?? null;
    },

    /** Those of a customer and of whoever was merged into them, the latest first. */
    async listOf(customerId: number, most: number) {
      return tx
        .select({
          noteId: notes.noteId,
          memberId: notes.memberId,
          memberName: members.name,
          day: notes.writtenOn,
          words: notes.words,
        })
        .from(notes)
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, notes.memberId)),
        )
        .where(
          and(
            eq(notes.businessId, businessId),
            sql`${notes.customerId} in (
              select own.customer_id from ${customers} own
              where own.business_id = ${businessId}
                and (own.customer_id = ${customerId} or own.merged_into = ${customerId}))`,
          ),
        )
        .orderBy(desc(notes.noteId))
        .limit(most);
    },

    async remove(noteId: number): Promise<void> {
      await tx.delete(notes).where(itself(noteId));
    },
  };
}
