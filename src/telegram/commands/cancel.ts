import { Composer } from "grammy";
import type { MemberContext } from "../context.ts";

/** `/cancel`: leaves whatever is being asked. It stands before the talks, so it always works. */
export function cancelCommand() {
  const composer = new Composer<MemberContext>();

  composer.command("cancel", async (ctx) => {
    const isTalking = Object.keys(ctx.conversation.active()).length > 0;
    await ctx.conversation.exitAll();
    await ctx.reply(isTalking ? ctx.texts.common.cancelled : ctx.texts.common.nothingToCancel);
  });

  return composer;
}
