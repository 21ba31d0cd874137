import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { options, show } from "../messages/message.ts";
import { reasonsMessage } from "../messages/reasons.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { reasonsButton } from "../reason-buttons.ts";

/** `/reasons`: why customers left within 12 months, family by family, and what each reason cost. */
export function reasonsCommand(flows: Pick<Flows, "countReasons">) {
  const composer = new Composer<MemberContext>();

  composer.command("reasons", async (ctx) => {
    const counts = await flows.countReasons(ctx.seat, ctx.today);
    const message = reasonsMessage(counts, 0, viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, reasonsButton, async (ctx, { from }, place) => {
    const counts = await flows.countReasons(ctx.seat, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, reasonsMessage(counts, from, viewOf(ctx)));
  });

  return composer;
}
