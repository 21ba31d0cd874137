import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { cardButton, undoButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { refreshGroupList } from "../group-list.ts";
import { cardMessage } from "../messages/card.ts";
import { goneMessage } from "../messages/contact.ts";
import { show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** The buttons that show a customer's card in place: from the list, from a search, after Undo. */
export function cardButtons(flows: Pick<Flows, "openCard" | "undoContact" | "findGroupList">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, cardButton, async (ctx, { customerId }, place) => {
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    if (!card) {
      await ctx.answerCallbackQuery({ text: ctx.texts.contact.gone, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, cardMessage(card, viewOf(ctx)));
  });

  onTap(composer, undoButton, async (ctx, { customerId, contactId }, place) => {
    const undone = await flows.undoContact(ctx.seat, contactId, ctx.today);
    const { undone: taken, tooLate } = ctx.texts.contact;
    await ctx.answerCallbackQuery(undone ? { text: taken } : { text: tooLate, show_alert: true });
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    const view = viewOf(ctx);
    await show(ctx.api, place, card ? cardMessage(card, view) : goneMessage(view));
    await refreshGroupList(ctx, flows);
  });

  return composer;
}
