import type { Api, MiddlewareFn } from "grammy";
import type { Logger } from "pino";
import type { Seat } from "../flows/seat.ts";
import type { BotContext } from "./context.ts";
import { publishMemberMenu, takeBackMemberMenu } from "./menu.ts";

/** The command menus of private chats, as far as this process has set them. */
export type Menus = ReturnType<typeof createMenus>;

/**
 * Keeps the menus of private chats: each is set when its member first talks to this process, so
 * that a new version's commands reach them without a call for everybody at the start, and again
 * when its role, language or business is another one.
 */
export function createMenus() {
  const published = new Map<number, string>();

  /** The menu of a seat, or a stranger's. */
  async function publish(api: Api, chatId: number, seat: Seat | null): Promise<void> {
    published.delete(chatId);
    if (!seat) return takeBackMemberMenu(api, chatId);
    await publishMemberMenu(api, seat, chatId);
    published.set(chatId, kindOf(seat));
  }

  return {
    publish,

    /** After whatever a member does in private: what they may do now may be something else. */
    keep(log: Logger): MiddlewareFn<BotContext> {
      return async (ctx, next) => {
        await next();
        const { seat, chat, message, callbackQuery } = ctx;
        if (!seat || chat?.type !== "private" || !(message || callbackQuery)) return;
        if (published.get(chat.id) === kindOf(seat)) return;
        try {
          await publish(ctx.api, chat.id, seat);
        } catch (error) {
          // What they asked for is done; the menu is tried again when they come back.
          log.warn({ err: error }, "a member's menu could not be set");
        }
      };
    },
  };
}

/** Seats of one kind have the same menu. */
function kindOf({ member, isOneOfSeveral = false }: Seat): string {
  return [member.role, member.language, isOneOfSeveral].join(" ");
}
