import { Composer } from "grammy";
import { hasRole } from "../../domain/member.ts";
import { paragraphs } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { options } from "../messages/message.ts";

/** `/help`: what the bot can do for this member. */
export function helpCommand() {
  const composer = new Composer<MemberContext>();

  composer.command("help", async (ctx) => {
    const { help } = ctx.texts;
    const { member } = ctx.seat;
    const isManager = hasRole(member, "manager");
    const text = paragraphs(
      help.intro,
      help.calls,
      isManager && help.figures,
      isManager && help.sales,
      hasRole(member, "owner") && help.owner,
      help.cancel,
    );
    await ctx.reply(text.html, options({ text }));
  });

  return composer;
}
