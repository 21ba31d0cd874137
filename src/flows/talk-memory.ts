import type { FlowDependencies } from "./dependencies.ts";

/** Where members stand in guided conversations: in Postgres, so that a restart loses none. */
export function talkMemory({ inBusiness, now }: Pick<FlowDependencies, "inBusiness" | "now">) {
  return {
    read: (businessId: number, chatId: number, telegramUserId: number) =>
      inBusiness(businessId, ({ conversationStates }) =>
        conversationStates.read(chatId, telegramUserId),
      ),
    write: (businessId: number, chatId: number, telegramUserId: number, state: unknown) =>
      inBusiness(businessId, ({ conversationStates }) =>
        conversationStates.write(chatId, telegramUserId, state, now()),
      ),
    remove: (businessId: number, chatId: number, telegramUserId: number) =>
      inBusiness(businessId, ({ conversationStates }) =>
        conversationStates.remove(chatId, telegramUserId),
      ),
  };
}
