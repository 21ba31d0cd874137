import { Composer } from "grammy";
import type { MemberContext } from "./context.ts";
import { options } from "./messages/message.ts";
import { goneMessage } from "./messages/contact.ts";
import { viewOf } from "./messages/view.ts";

/** What is typed in answer to a question about a customer who was erased meanwhile is no search. */
export function erasedTalks() {
  const composer = new Composer<MemberContext>();

  composer.on("message:text", async (ctx, next) => {
    const isAnswer =
      ctx.chat.type === "private" || ctx.message.reply_to_message?.from?.id === ctx.me.id;
    if (!ctx.isTalkErased || !isAnswer || ctx.message.text.startsWith("/")) return next();
    const message = goneMessage(viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  return composer;
}
