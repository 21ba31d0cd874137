import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { channelButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { cardMessage } from "../messages/card.ts";
import { goneMessage } from "../messages/contact.ts";
import { loggedMessage } from "../messages/logged.ts";
import { show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** The buttons under a logged contact that say how the customer was approached. */
export function channelButtons(flows: Pick<Flows, "openCard" | "changeChannel">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, channelButton, async (ctx, { customerId, contactId, channel }, place) => {
    const isChanged = await flows.changeChannel(ctx.seat, contactId, channel);
    const { savedToast } = ctx.texts.contact;
    await ctx.answerCallbackQuery(
      isChanged ? { text: savedToast } : { text: ctx.texts.common.staleButton, show_alert: true },
    );
    const view = viewOf(ctx);
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    if (!card) return show(ctx.api, place, goneMessage(view));
    const contact = card.contacts.find(({ id }) => id === contactId);
    if (!contact) return show(ctx.api, place, cardMessage(card, view));
    const reason = card.reasons.find(({ code }) => code === contact.reasonCode) ?? null;
    await show(ctx.api, place, loggedMessage(card, contact, reason, view));
  });

  return composer;
}
