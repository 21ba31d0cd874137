import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Language } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import type { Seat } from "../flows/seat.ts";
import type { Texts } from "../texts/texts.ts";

/** What every handler knows of whoever is talking. */
interface Here {
  /** null: a stranger */
  seat: Seat | null;
  /** The member's language, or a stranger's by their Telegram. */
  language: Language;
  texts: Texts;
  /** The business's own day; for a stranger, the day in UTC. */
  today: Day;
  /** They were being asked about a customer who was erased meanwhile. */
  isTalkErased?: boolean;
}

/** The context of every handler. */
export type BotContext = ConversationFlavor<Context & Here>;

/** The context of a handler that only members reach. */
export type MemberContext = BotContext & { seat: Seat };

/** A guided conversation. Inside it the context is grammY's plain one; see `outer.ts`. */
export type Talk = Conversation<BotContext>;

/** Whether a member is talking. */
export function isMember(ctx: BotContext): ctx is MemberContext {
  return ctx.seat !== null;
}
