import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { enterBusinessButton, openBusinessButton } from "../business-buttons.ts";
import type { MemberContext } from "../context.ts";
import { greet } from "../greet.ts";
import { inPrivate } from "../in-private.ts";
import { businessesMessage, switchedMessage } from "../messages/businesses.ts";
import { options, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { personOf } from "../person-of.ts";
import { takeSeat } from "../take-seat.ts";

type BusinessFlows = Pick<
  Flows,
  "listBusinesses" | "switchBusiness" | "openAnother" | "findCallList"
>;

/** `/business`: for which of their businesses a member acts; their menu and language go along. */
export function businessCommand(flows: BusinessFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("business", inPrivate, async (ctx) => {
    const message = businessesMessage(await flows.listBusinesses(ctx.from!.id), viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, enterBusinessButton, async (ctx, { businessId }, place) => {
    const entered = await flows.switchBusiness(ctx.seat, businessId, place.chatId);
    if (!entered) {
      await ctx.answerCallbackQuery({ text: ctx.texts.businesses.gone, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, switchedMessage(entered, viewOf(takeSeat(ctx, entered))));
  });

  onTap(composer, openBusinessButton, async (ctx) => {
    const opened = await flows.openAnother(personOf(ctx));
    if (!opened) {
      await ctx.answerCallbackQuery({ text: ctx.texts.common.staleButton, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await greet(takeSeat(ctx, opened), flows);
  });

  return composer;
}
