import { Composer } from "grammy";
import type { BotContext } from "./context.ts";

/** The last handler of taps: a button nobody took is an old one, and says so. */
export function staleButtons() {
  const composer = new Composer<BotContext>();

  composer.on("callback_query", async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.texts.common.staleButton, show_alert: true });
  });

  return composer;
}
