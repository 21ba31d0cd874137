import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { shorten } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { greet } from "../greet.ts";
import { publishMemberMenu } from "../menu.ts";
import { options } from "../messages/message.ts";
import { readStartLink } from "../start-link.ts";

const NAME_LENGTH = 100;

/** A member's `/start`: a hello, and what to do next. */
export function startCommand(flows: Pick<Flows, "findCallList" | "noteBlocked">) {
  const composer = new Composer<MemberContext>();

  composer.command("start", async (ctx) => {
    if (readStartLink(ctx.match)?.kind === "join") {
      const business = shorten(ctx.seat.business.name, NAME_LENGTH);
      const text = ctx.texts.start.alreadyMember({ business });
      await ctx.reply(text.html, options({ text }));
    }
    // Who starts the bot lets it write again, also where nobody has told us so.
    if (ctx.chat.type === "private") await flows.noteBlocked(ctx.seat, false);
    await greet(ctx, flows);
    // Also what a new version has added, or a role that has changed since.
    if (ctx.chat.type === "private") await publishMemberMenu(ctx.api, ctx.seat, ctx.chat.id);
  });

  return composer;
}
