import { Composer } from "grammy";
import { takesAdvice } from "../../domain/own-advice.ts";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { ADVICE_TALK } from "../conversations/advice.ts";
import { REASON_TALK } from "../conversations/reason.ts";
import { show } from "../messages/message.ts";
import {
  familiesMessage,
  familyReasonsMessage,
  reasonOpenedMessage,
} from "../messages/own-reasons.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import {
  addReasonButton,
  adviceButton,
  archiveReasonButton,
  familiesButton,
  mendingButton,
  openReasonButton,
  reasonsOfButton,
  shippedAdviceButton,
} from "../reason-buttons.ts";
import { requireOwner } from "../require-role.ts";

type OwnReasonsFlows = Pick<
  Flows,
  "listFamily" | "findReason" | "archiveReason" | "changeMending" | "changeAdvice"
>;

/** The buttons by which an owner adds reasons, archives any, and brings them back. */
export function ownReasonsButtons(flows: OwnReasonsFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, familiesButton, async (ctx, _, place) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, familiesMessage(viewOf(ctx)));
  });
  onTap(composer, reasonsOfButton, async (ctx, { family, from }, place) => {
    const reasons = await flows.listFamily(ctx.seat, family);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, familyReasonsMessage(family, reasons, from, viewOf(ctx)));
  });
  onTap(composer, openReasonButton, async (ctx, { code }, place) => {
    const reason = await flows.findReason(ctx.seat, code);
    await ctx.answerCallbackQuery(reason ? "" : ctx.texts.common.staleButton);
    if (reason) await show(ctx.api, place, reasonOpenedMessage(reason, viewOf(ctx)));
  });
  onTap(composer, addReasonButton, async (ctx, { family }, place) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    await ctx.conversation.enter(REASON_TALK, family, place);
  });
  onTap(composer, archiveReasonButton, async (ctx, { code, how }, place) => {
    const reason = await flows.archiveReason(ctx.seat, code, how === "archive");
    const { done } = ctx.texts.ownReasons;
    await ctx.answerCallbackQuery(reason ? done[how] : ctx.texts.common.staleButton);
    if (reason) await show(ctx.api, place, reasonOpenedMessage(reason, viewOf(ctx)));
  });
  onTap(composer, mendingButton, async (ctx, { code, how }, place) => {
    const reason = await flows.changeMending(ctx.seat, code, how === "mend");
    await ctx.answerCallbackQuery(reason ? "" : ctx.texts.common.staleButton);
    if (reason) await show(ctx.api, place, reasonOpenedMessage(reason, viewOf(ctx)));
  });
  composer.use(adviceButtons(flows));

  return composer;
}

/** The buttons by which an owner says what to say first and to offer, in their own words. */
function adviceButtons(flows: OwnReasonsFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, adviceButton, async (ctx, { code, part }, place) => {
    const found = await flows.findReason(ctx.seat, code);
    const reason = found && takesAdvice(found) ? found : null;
    await ctx.answerCallbackQuery(reason ? "" : ctx.texts.common.staleButton);
    if (reason) await ctx.conversation.enter(ADVICE_TALK, reason, part, place);
  });
  onTap(composer, shippedAdviceButton, async (ctx, { code, part }, place) => {
    const reason = await flows.changeAdvice(ctx.seat, code, part, null);
    const { advice } = ctx.texts.ownReasons;
    await ctx.answerCallbackQuery(reason ? advice[part].isShipped : ctx.texts.common.staleButton);
    if (reason) await show(ctx.api, place, reasonOpenedMessage(reason, viewOf(ctx)));
  });

  return composer;
}
