import { and, eq } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { conversations } from "../schema.ts";

/** Where members stand in guided conversations, by chat and member. */
export function conversationStateStore(tx: Transaction, businessId: number) {
  const itself = (chatId: number, telegramUserId: number) =>
    and(
      eq(conversations.businessId, businessId),
      eq(conversations.chatId, chatId),
      eq(conversations.telegramUserId, telegramUserId),
    );

  return {
    async read(chatId: number, telegramUserId: number): Promise<unknown> {
      const [row] = await tx
        .select({ state: conversations.state })
        .from(conversations)
        .where(itself(chatId, telegramUserId));
      return row?.state;
    },

    async write(chatId: number, telegramUserId: number, state: unknown, updatedAt: Date) {
      await tx
        .insert(conversations)
        .values({ businessId, chatId, telegramUserId, state, updatedAt })
        .onConflictDoUpdate({
          target: [conversations.businessId, conversations.chatId, conversations.telegramUserId],
          set: { state, updatedAt },
        });
    },

    async remove(chatId: number, telegramUserId: number): Promise<void> {
      await tx.delete(conversations).where(itself(chatId, telegramUserId));
    },

    /** A chat goes on under another number, with all that somebody is being asked there. */
    async moveChat(fromChatId: number, toChatId: number): Promise<void> {
      await tx
        .update(conversations)
        .set({ chatId: toChatId })
        .where(and(eq(conversations.businessId, businessId), eq(conversations.chatId, fromChatId)));
    },

    /** Ends all that somebody was being asked, in whatever chat. */
    async removeOf(telegramUserId: number): Promise<void> {
      await tx
        .delete(conversations)
        .where(
          and(
            eq(conversations.businessId, businessId),
            eq(conversations.telegramUserId, telegramUserId),
          ),
        );
    },
  };
}
