import { eq } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Database } from "../connect.ts";
import { groups } from "../schema.ts";

/** A Telegram group in which a business works together. */
export interface LinkedGroup {
  readonly chatId: number;
  readonly businessId: number;
  readonly title: string;
  /** The message in which the group sees a day's call list. */
  readonly listMessageId: number | null;
  readonly listOn: Day | null;
}

/** Which group is which business's: one each. */
export function groupStore(db: Database) {
  return {
    /** The business's group as a chat is known; null for a chat that is nobody's. */
    async find(chatId: number): Promise<LinkedGroup | null> {
      const [row] = await db.select().from(groups).where(eq(groups.chatId, chatId));
      return row ?? null;
    },

    async findOf(businessId: number): Promise<LinkedGroup | null> {
      const [row] = await db.select().from(groups).where(eq(groups.businessId, businessId));
      return row ?? null;
    },

    /** Links a group in place of the business's last one; false when it is another business's. */
    async link(
      group: Pick<LinkedGroup, "chatId" | "businessId" | "title">,
      linkedAt: Date,
    ): Promise<boolean> {
      return db.transaction(async (tx) => {
        const [taken] = await tx.select().from(groups).where(eq(groups.chatId, group.chatId));
        if (taken && taken.businessId !== group.businessId) return false;
        const linked = await tx
          .insert(groups)
          .values({ ...group, linkedAt })
          .onConflictDoUpdate({
            target: groups.businessId,
            set: {
              chatId: group.chatId,
              title: group.title,
              linkedAt,
              listMessageId: null,
              listOn: null,
            },
          })
          .returning();
        return linked.length > 0;
      });
    },

    /** The group that was linked; null where none was. */
    async unlink(chatId: number): Promise<LinkedGroup | null> {
      const [row] = await db.delete(groups).where(eq(groups.chatId, chatId)).returning();
      return row ?? null;
    },

    async noteList(chatId: number, listMessageId: number, listOn: Day): Promise<void> {
      await db.update(groups).set({ listMessageId, listOn }).where(eq(groups.chatId, chatId));
    },

    /** Whatever group is the business's. */
    async unlinkOf(businessId: number): Promise<void> {
      await db.delete(groups).where(eq(groups.businessId, businessId));
    },

    /** The group goes on under another number; null where it is nobody's, or has moved already. */
    async move(fromChatId: number, toChatId: number): Promise<LinkedGroup | null> {
      const [row] = await db
        .update(groups)
        .set({ chatId: toChatId, listMessageId: null, listOn: null })
        .where(eq(groups.chatId, fromChatId))
        .returning();
      return row ?? null;
    },
  };
}
