import type { MiddlewareFn } from "grammy";
import type { Flows } from "../flows/flows.ts";
import { localDay } from "../flows/local-time.ts";
import { languageOf, textsFor } from "../texts/texts.ts";
import type { BotContext } from "./context.ts";

/** Tells every handler who is talking, for which business, in which language and on which day. */
export function withSeat(
  flows: Pick<Flows, "findSeat">,
  now: () => Date,
): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const groupId = ctx.chat && ctx.chat.type !== "private" ? ctx.chat.id : null;
    ctx.seat = ctx.from ? await flows.findSeat(ctx.from.id, groupId) : null;
    ctx.language = ctx.seat?.member.language ?? languageOf(ctx.from?.language_code);
    ctx.texts = textsFor(ctx.language);
    ctx.today = localDay(now(), ctx.seat?.business.timeZone ?? "UTC");
    await next();
  };
}
