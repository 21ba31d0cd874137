import { Composer } from "grammy";
import { TALK_BUTTONS } from "./call-buttons.ts";
import type { MemberContext } from "./context.ts";

/**
 * A command, or a tap on a button that is not a talk's own, ends the talk: whoever taps another
 * customer does not want to be asked about the last one any more.
 */
export function leaveTalks() {
  const composer = new Composer<MemberContext>();

  composer.on("message::bot_command", async (ctx, next) => {
    const isCommand = ctx.entities("bot_command").some((entity) => entity.offset === 0);
    if (isCommand) await ctx.conversation.exitAll();
    await next();
  });
  composer.on("callback_query:data", async (ctx, next) => {
    if (!TALK_BUTTONS.test(ctx.callbackQuery.data)) await ctx.conversation.exitAll();
    await next();
  });

  return composer;
}
