import { type CallbackQueryContext, Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { assignButton, assignToButton, assignToNobodyButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { assignMessage } from "../messages/assign.ts";
import { cardMessage } from "../messages/card.ts";
import { goneMessage } from "../messages/contact.ts";
import { type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type AssignFlows = Pick<Flows, "openCard" | "listColleagues" | "assignCustomer">;

/** The card's Assign: whose customer it is to be, and then is. */
export function assignButtons(flows: AssignFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, assignButton, async (ctx, { customerId, from }, place) => {
    const colleagues = await flows.listColleagues(ctx.seat);
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    await ctx.answerCallbackQuery();
    const view = viewOf(ctx);
    const message = card ? assignMessage(card, colleagues, view, from) : goneMessage(view);
    await show(ctx.api, place, message);
  });
  onTap(composer, assignToButton, (ctx, { customerId, memberId }, place) =>
    assign(flows, ctx, customerId, memberId, place),
  );
  onTap(composer, assignToNobodyButton, (ctx, { customerId }, place) =>
    assign(flows, ctx, customerId, null, place),
  );

  return composer;
}

async function assign(
  flows: AssignFlows,
  ctx: CallbackQueryContext<MemberContext>,
  customerId: number,
  memberId: number | null,
  place: Place,
): Promise<void> {
  const isDone = await flows.assignCustomer(ctx.seat, customerId, memberId, ctx.today);
  const card = await flows.openCard(ctx.seat, customerId, ctx.today);
  const { done, gone } = ctx.texts.assign;
  await ctx.answerCallbackQuery({ text: isDone ? done : gone, show_alert: !isDone });
  const view = viewOf(ctx);
  await show(ctx.api, place, card ? cardMessage(card, view) : goneMessage(view));
}
