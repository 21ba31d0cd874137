import { type CallbackQueryContext, Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { DETAIL_TALK } from "../conversations/detail.ts";
import { askDetailButton, detailsButton, removeNoteButton } from "../customer-buttons.ts";
import { goneMessage } from "../messages/contact.ts";
import { detailsMessage } from "../messages/details.ts";
import { type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** The buttons about what is written of a customer: notes, birthday, name, phone, e-mail. */
export function detailsButtons(flows: Pick<Flows, "openDetails" | "removeNote">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, detailsButton, async (ctx, { customerId }, place) => {
    await ctx.answerCallbackQuery();
    await showDetails(flows, ctx, customerId, place);
  });
  onTap(composer, askDetailButton, async (ctx, { customerId, detail }, place) => {
    const details = await flows.openDetails(ctx.seat, customerId);
    await ctx.answerCallbackQuery();
    if (!details) return show(ctx.api, place, goneMessage(viewOf(ctx)));
    await ctx.conversation.enter(DETAIL_TALK, customerId, detail, details.name);
  });
  onTap(composer, removeNoteButton, async (ctx, { customerId, noteId }, place) => {
    const isRemoved = await flows.removeNote(ctx.seat, noteId);
    const { noteRemoved, noteGone } = ctx.texts.details;
    await ctx.answerCallbackQuery(isRemoved ? noteRemoved : noteGone);
    await showDetails(flows, ctx, customerId, place);
  });

  return composer;
}

async function showDetails(
  flows: Pick<Flows, "openDetails">,
  ctx: CallbackQueryContext<MemberContext>,
  customerId: number,
  place: Place,
): Promise<void> {
  const details = await flows.openDetails(ctx.seat, customerId);
  const view = viewOf(ctx);
  await show(ctx.api, place, details ? detailsMessage(details, view) : goneMessage(view));
}
