import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { MERGE_TALK } from "../conversations/merge.ts";
import {
  confirmMergeButton,
  mergeButton,
  mergeWithButton,
  undoMergeButton,
} from "../merge-buttons.ts";
import { cardMessage } from "../messages/card.ts";
import { askMergeMessage, mergedMessage } from "../messages/merge.ts";
import { show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireManager } from "../require-role.ts";

/** The buttons that make two customers one, and two again. */
export function mergeButtons(flows: Pick<Flows, "openCard" | "mergeCustomers" | "undoMerge">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, mergeButton, async (ctx, { customerId }) => {
    requireManager(ctx);
    if (!(await flows.openCard(ctx.seat, customerId, ctx.today))) return tellGone(ctx);
    await ctx.answerCallbackQuery();
    await ctx.conversation.enter(MERGE_TALK, customerId);
  });
  onTap(composer, mergeWithButton, async (ctx, { keptId, mergedId }, place) => {
    requireManager(ctx);
    const kept = await flows.openCard(ctx.seat, keptId, ctx.today);
    const merged = await flows.openCard(ctx.seat, mergedId, ctx.today);
    if (!kept || !merged) return tellGone(ctx);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, askMergeMessage(kept, merged, viewOf(ctx)));
  });
  onTap(composer, confirmMergeButton, async (ctx, pair, place) => {
    const merged = await flows.mergeCustomers(ctx.seat, pair, ctx.today);
    const card = await flows.openCard(ctx.seat, pair.keptId, ctx.today);
    if (merged.type === "gone" || !card) return tellGone(ctx);
    await ctx.answerCallbackQuery();
    const view = viewOf(ctx);
    const message =
      merged.type === "same" ? cardMessage(card, view) : mergedMessage(card, merged.mergeId, view);
    await show(ctx.api, place, message);
  });
  onTap(composer, undoMergeButton, async (ctx, { mergeId }, place) => {
    const keptId = await flows.undoMerge(ctx.seat, mergeId, ctx.today);
    const card = keptId === null ? null : await flows.openCard(ctx.seat, keptId, ctx.today);
    const { undone, tooLate } = ctx.texts.merge;
    await ctx.answerCallbackQuery({ text: card ? undone : tooLate, show_alert: !card });
    if (card) await show(ctx.api, place, cardMessage(card, viewOf(ctx)));
  });

  return composer;
}

async function tellGone(ctx: MemberContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.contact.gone, show_alert: true });
}
