import { type CallbackQueryContext, Composer } from "grammy";
import type { Day } from "../../domain/day.ts";
import { canBePlanned } from "../../domain/plan-day.ts";
import type { Card } from "../../flows/answers/customer.ts";
import type { Flows } from "../../flows/flows.ts";
import { noPlanButton, planButton, planDaysButton, reopenButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { offerFor } from "../messages/advice.ts";
import { cardMessage } from "../messages/card.ts";
import { goneMessage } from "../messages/contact.ts";
import { loggedMessage } from "../messages/logged.ts";
import { type Place, show } from "../messages/message.ts";
import { planDaysMessage, type Proposal } from "../messages/plan.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type PlanFlows = Pick<Flows, "openCard" | "planReturn" | "reopenCustomer">;

/** The buttons that plan how to win back a customer who left, and the one that opens a closed one. */
export function planButtons(flows: PlanFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, planButton, async (ctx, { customerId, contactId, day }, place) => {
    const proposal = await openProposal(flows, ctx, customerId, contactId, place);
    if (!proposal) return;
    const { reason } = proposal;
    const plan = { day: day as Day, offer: offerFor(reason, ctx.texts) };
    const isPlanned = await flows.planReturn(ctx.seat, contactId, plan, ctx.today);
    if (!isPlanned) return tellGone(ctx, proposal.card, place);
    await ctx.answerCallbackQuery(ctx.texts.contact.savedToast);
    const after = await flows.openCard(ctx.seat, customerId, ctx.today);
    const contact = after?.contacts.find(({ id }) => id === contactId) ?? proposal.contact;
    await show(ctx.api, place, loggedMessage(proposal.card, contact, reason, viewOf(ctx)));
  });
  onTap(composer, planDaysButton, async (ctx, { customerId, contactId }, place) => {
    const proposal = await openProposal(flows, ctx, customerId, contactId, place);
    if (!proposal) return;
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, planDaysMessage(proposal, viewOf(ctx)));
  });
  onTap(composer, noPlanButton, async (ctx, { customerId, contactId }, place) => {
    const proposal = await openProposal(flows, ctx, customerId, contactId, place);
    if (!proposal) return;
    await ctx.answerCallbackQuery();
    const { card, contact, reason } = proposal;
    const message = loggedMessage(card, contact, reason, viewOf(ctx), { proposes: false });
    await show(ctx.api, place, message);
  });
  onTap(composer, reopenButton, async (ctx, { customerId }, place) => {
    const isOpened = await flows.reopenCustomer(ctx.seat, customerId);
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    const view = viewOf(ctx);
    const { openedAgain } = ctx.texts.card;
    await ctx.answerCallbackQuery(isOpened ? { text: openedAgain } : {});
    await show(ctx.api, place, card ? cardMessage(card, view) : goneMessage(view));
  });

  return composer;
}

/** The contact a plan is for, while it is the customer's latest; else that has been said. */
async function openProposal(
  flows: PlanFlows,
  ctx: CallbackQueryContext<MemberContext>,
  customerId: number,
  contactId: number,
  place: Place,
): Promise<(Proposal & { readonly card: Card }) | null> {
  const card = await flows.openCard(ctx.seat, customerId, ctx.today);
  const contact = card?.contacts.at(-1);
  const reason = card?.reasons.find(({ code }) => code === contact?.reasonCode);
  if (card && reason && contact?.id === contactId && canBePlanned(reason)) {
    return { card, contact, reason };
  }
  await tellGone(ctx, card, place);
  return null;
}

async function tellGone(
  ctx: CallbackQueryContext<MemberContext>,
  card: Card | null,
  place: Place,
): Promise<void> {
  const view = viewOf(ctx);
  const { planGone } = ctx.texts.left;
  await ctx.answerCallbackQuery({
    text: card ? planGone : ctx.texts.contact.gone,
    show_alert: true,
  });
  await show(ctx.api, place, card ? cardMessage(card, view) : goneMessage(view));
}
