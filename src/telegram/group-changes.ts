import { Composer } from "grammy";
import type { Flows } from "../flows/flows.ts";
import type { BotContext } from "./context.ts";

/**
 * What becomes of a group, whoever did it: the bot is taken out of it, or it turns into a supergroup,
 * which both of its numbers say.
 */
export function groupChanges(flows: Pick<Flows, "noteGroupLost" | "moveGroup">) {
  const composer = new Composer<BotContext>();

  composer.chatType(["group", "supergroup"]).on("my_chat_member", async (ctx, next) => {
    const { status } = ctx.myChatMember.new_chat_member;
    if (status !== "left" && status !== "kicked") return next();
    await flows.noteGroupLost(ctx.chat.id);
  });
  composer.on("message:migrate_to_chat_id", (ctx) =>
    flows.moveGroup(ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  composer.on("message:migrate_from_chat_id", (ctx) =>
    flows.moveGroup(ctx.message.migrate_from_chat_id, ctx.chat.id),
  );

  return composer;
}
