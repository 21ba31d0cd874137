import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { greet } from "../greet.ts";
import { joinByLink } from "../join-by-link.ts";
import { readStartLink } from "../start-link.ts";

type StartFlows = Pick<Flows, "findCallList" | "findSeat" | "join" | "noteBlocked">;

/** A member's `/start`: a hello, and what to do next; with an invitation, another business. */
export function startCommand(flows: StartFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("start", async (ctx) => {
    const isPrivate = ctx.chat.type === "private";
    // Who starts the bot lets it write again, also where nobody has told us so.
    if (isPrivate) await flows.noteBlocked(ctx.seat, false);
    const link = readStartLink(ctx.match);
    if (isPrivate && link?.kind === "join") await joinByLink(ctx, link.secret, flows);
    else await greet(ctx, flows);
  });

  return composer;
}
