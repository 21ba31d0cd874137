import type {
  ConversationData,
  VersionedState,
  VersionedStateStorage,
} from "@grammyjs/conversations";
import { isErasedTalk } from "../domain/erased-talk.ts";
import type { BotContext } from "./context.ts";

/** Where the state of guided conversations is kept, by business, chat and member. */
export interface TalkMemory {
  read(businessId: number, chatId: number, telegramUserId: number): Promise<unknown>;
  write(businessId: number, chatId: number, telegramUserId: number, state: unknown): Promise<void>;
  remove(businessId: number, chatId: number, telegramUserId: number): Promise<void>;
}

/** The plugin's storage. Outside a chat, or for a stranger, there is nothing to keep. */
export function talkStorage(
  memory: TalkMemory,
): VersionedStateStorage<BotContext, ConversationData> {
  return {
    read: async (ctx) => {
      const at = placeOf(ctx);
      const state = at && (await memory.read(...at));
      if (at && isErasedTalk(state)) {
        ctx.isTalkErased = true;
        await memory.remove(...at);
        return undefined;
      }
      return (state ?? undefined) as VersionedState<ConversationData> | undefined;
    },
    write: async (ctx, state) => {
      const at = placeOf(ctx);
      if (at) await memory.write(...at, state);
    },
    delete: async (ctx) => {
      const at = placeOf(ctx);
      if (at) await memory.remove(...at);
    },
  };
}

function placeOf(ctx: BotContext): [number, number, number] | null {
  return ctx.seat && ctx.chat && ctx.from ? [ctx.seat.business.id, ctx.chat.id, ctx.from.id] : null;
}
