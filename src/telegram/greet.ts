import { hasRole } from "../domain/member.ts";
import type { Flows } from "../flows/flows.ts";
import type { MemberContext } from "./context.ts";
import { greetingMessage } from "./messages/greeting.ts";
import { options } from "./messages/message.ts";
import { setupMessage } from "./messages/settings.ts";
import { viewOf } from "./messages/view.ts";

/** Greets a member and shows what to do next; a new owner is shown the set-up. */
export async function greet(ctx: MemberContext, flows: Pick<Flows, "findCallList">): Promise<void> {
  const { member, business } = ctx.seat;
  const view = viewOf(ctx);
  const message =
    hasRole(member, "owner") && !business.isSetUp
      ? setupMessage(view)
      : greetingMessage(member, await flows.findCallList(ctx.seat, ctx.today), view);
  await ctx.reply(message.text.html, options(message));
}
