import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { ERASE_TALK } from "../conversations/erase.ts";
import { confirmForgetButton, eraseBusinessButton, forgetButton } from "../forget-buttons.ts";
import { inPrivate } from "../in-private.ts";
import { goneMessage } from "../messages/contact.ts";
import { askForgetMessage, forgetChoiceMessage, forgetMessage } from "../messages/forget.ts";
import { type Message, options, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireOwner } from "../require-role.ts";

type ForgetFlows = Pick<Flows, "findCustomers" | "openDetails" | "forgetCustomer">;

const QUERY_LENGTH = 200;
const MOST_SHOWN = 8;

/** `/forget`: erases a customer, or with `/forget` alone the whole business; each asks first. */
export function forgetCommand(flows: ForgetFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("forget", inPrivate, async (ctx) => {
    requireOwner(ctx);
    const query = ctx.match.trim().slice(0, QUERY_LENGTH);
    const message = query === "" ? forgetMessage(viewOf(ctx)) : await messageFor(flows, ctx, query);
    await ctx.reply(message.text.html, options(message));
  });
  onTap(composer, forgetButton, async (ctx, { customerId }, place) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    const customer = await flows.openDetails(ctx.seat, customerId);
    const view = viewOf(ctx);
    await show(ctx.api, place, customer ? askForgetMessage(customer, view) : goneMessage(view));
  });
  onTap(composer, confirmForgetButton, async (ctx, { customerId }, place) => {
    const isForgotten = await flows.forgetCustomer(ctx.seat, customerId, ctx.today);
    await ctx.answerCallbackQuery();
    const done = { text: ctx.texts.forget.done };
    await show(ctx.api, place, isForgotten ? done : goneMessage(viewOf(ctx)));
  });
  onTap(composer, eraseBusinessButton, async (ctx) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    await ctx.conversation.enter(ERASE_TALK);
  });

  return composer;
}

async function messageFor(flows: ForgetFlows, ctx: MemberContext, query: string): Promise<Message> {
  const page = { from: 0, most: MOST_SHOWN };
  const found = await flows.findCustomers(ctx.seat, query, ctx.today, page);
  const [only] = found;
  const customer =
    only && found.length === 1 ? await flows.openDetails(ctx.seat, only.customerId) : null;
  const view = viewOf(ctx);
  return customer ? askForgetMessage(customer, view) : forgetChoiceMessage(found, query, view);
}
