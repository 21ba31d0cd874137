import { Composer } from "grammy";
import type { Flows } from "../flows/flows.ts";
import type { MemberContext } from "./context.ts";

/** A member who stops the bot in their private chat is sent nothing until they start it again. */
export function blockedMembers(flows: Pick<Flows, "noteBlocked">) {
  const composer = new Composer<MemberContext>();
  composer.chatType("private").on("my_chat_member", async (ctx) => {
    await flows.noteBlocked(ctx.seat, ctx.myChatMember.new_chat_member.status === "kicked");
  });
  return composer;
}
