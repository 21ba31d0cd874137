import type { MiddlewareFn } from "grammy";
import type { Seat } from "../flows/seat.ts";
import type { Flows } from "../flows/flows.ts";
import { localDay } from "../flows/local-time.ts";
import { languageOf, textsFor } from "../texts/texts.ts";
import { markingButtons, unmarked } from "./business-mark.ts";
import type { BotContext } from "./context.ts";
import { switchedMessage } from "./messages/businesses.ts";
import { options } from "./messages/message.ts";
import { viewOf } from "./messages/view.ts";
import { takeSeat } from "./take-seat.ts";

/**
 * Tells every handler who is talking, for which business, in which language and on which day. A
 * button of another business of theirs takes them there first, and says so; one of a business they
 * do not belong to is an old one.
 */
export function withSeat(
  flows: Pick<Flows, "findSeat" | "switchBusiness">,
  now: () => Date,
): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const groupId = ctx.chat && ctx.chat.type !== "private" ? ctx.chat.id : null;
    const businessId = takeMark(ctx);
    const seat = ctx.from ? await flows.findSeat(ctx.from.id, groupId) : null;
    sit(ctx, seat, now());
    if (seat && businessId !== null && businessId !== seat.business.id) {
      const entered = await follow(ctx, seat, businessId, flows);
      if (!entered) {
        await ctx.answerCallbackQuery({ text: ctx.texts.common.staleButton, show_alert: true });
        return;
      }
      sit(ctx, entered, now());
      const message = switchedMessage(entered, viewOf(takeSeat(ctx, entered)));
      await ctx.reply(message.text.html, options(message));
    }
    // Whoever becomes a member or enters another business meanwhile is shown that one's buttons.
    ctx.api.config.use((call, method, payload, signal) =>
      ctx.seat
        ? markingButtons(ctx.seat.business.id)(call, method, payload, signal)
        : call(method, payload, signal),
    );
    await next();
  };
}

/** Whose a tapped button is; its data goes on without that. */
function takeMark(ctx: BotContext): number | null {
  const query = ctx.update.callback_query;
  if (query?.data === undefined) return null;
  const { data, businessId } = unmarked(query.data);
  query.data = data;
  return businessId;
}

/** What is said in a business's group stays in that business. */
async function follow(
  { chat }: BotContext,
  seat: Seat,
  businessId: number,
  flows: Pick<Flows, "switchBusiness">,
): Promise<Seat | null> {
  if (seat.groupId !== undefined || !chat) return null;
  return flows.switchBusiness(seat, businessId, chat.id);
}

function sit(ctx: BotContext, seat: Seat | null, now: Date): void {
  ctx.seat = seat;
  ctx.language = seat?.member.language ?? languageOf(ctx.from?.language_code);
  ctx.texts = textsFor(ctx.language);
  ctx.today = localDay(now, seat?.business.timeZone ?? "UTC");
}
