import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { cameOnceButton, lostButton } from "../lost-buttons.ts";
import { cameOnceMessage, LOST_LINES, lostMessage } from "../messages/lost.ts";
import { options, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** `/lost`: who left lately and why; apart, who came once and not again. */
export function lostCommand(flows: Pick<Flows, "listLost" | "listCameOnce">) {
  const composer = new Composer<MemberContext>();

  composer.command("lost", async (ctx) => {
    const list = await flows.listLost(ctx.seat, { from: 0, length: LOST_LINES }, ctx.today);
    const message = lostMessage(list, viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, lostButton, async (ctx, { from }, place) => {
    const list = await flows.listLost(ctx.seat, { from, length: LOST_LINES }, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, lostMessage(list, viewOf(ctx)));
  });

  onTap(composer, cameOnceButton, async (ctx, { from }, place) => {
    const list = await flows.listCameOnce(ctx.seat, { from, length: LOST_LINES }, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, cameOnceMessage(list, viewOf(ctx)));
  });

  return composer;
}
