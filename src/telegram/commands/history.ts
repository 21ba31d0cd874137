import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { historyButton } from "../customer-buttons.ts";
import { goneMessage } from "../messages/contact.ts";
import { historyMessage } from "../messages/history.ts";
import { show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** The card's History: every contact with the customer, page by page, in place. */
export function historyButtons(flows: Pick<Flows, "openCard">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, historyButton, async (ctx, { customerId, from }, place) => {
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    await ctx.answerCallbackQuery();
    const view = viewOf(ctx);
    await show(ctx.api, place, card ? historyMessage(card, view, from) : goneMessage(view));
  });

  return composer;
}
