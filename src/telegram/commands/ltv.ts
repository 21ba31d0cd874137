import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { ltvMessage } from "../messages/ltv.ts";
import { options } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";

/** `/ltv`: what the customers are worth over the next 12 months. */
export function ltvCommand(flows: Pick<Flows, "lifetimeValues">) {
  const composer = new Composer<MemberContext>();

  composer.command("ltv", async (ctx) => {
    const values = await flows.lifetimeValues(ctx.seat, ctx.today);
    const message = ltvMessage(values, viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  return composer;
}
