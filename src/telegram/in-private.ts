import type { NextFunction } from "grammy";
import type { MemberContext } from "./context.ts";

/** Lets through what is said in private; elsewhere asks to come there. */
export async function inPrivate(ctx: MemberContext, next: NextFunction): Promise<void> {
  if (ctx.chat?.type === "private") await next();
  else await ctx.reply(ctx.texts.start.inPrivate);
}
