import type { Seat } from "../flows/seat.ts";
import { textsFor } from "../texts/texts.ts";
import type { BotContext, MemberContext } from "./context.ts";

/** Goes on as the member that somebody has just become, or as what has changed of them. */
export function takeSeat(ctx: BotContext, seat: Seat): MemberContext {
  ctx.seat = seat;
  ctx.language = seat.member.language;
  ctx.texts = textsFor(seat.member.language);
  return ctx as MemberContext;
}
