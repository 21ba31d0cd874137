import { Composer } from "grammy";
import { hasRole } from "../../domain/member.ts";
import type { Flows } from "../../flows/flows.ts";
import { textsFor } from "../../texts/texts.ts";
import type { MemberContext } from "../context.ts";
import { groupButton, LINK_PAYLOAD, linkHereButton, unlinkGroupButton } from "../group-buttons.ts";
import { groupMessage, linkedMessage } from "../messages/group.ts";
import { options, show } from "../messages/message.ts";
import { onTap } from "../on-tap.ts";

type GroupFlows = Pick<Flows, "linkGroup" | "findGroup" | "unlinkGroup">;

/**
 * Linking the business's group: the screen of /settings, an owner who brings the bot into a group,
 * and the button there that links this group in place of another.
 */
export function groupCommand(flows: GroupFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, groupButton, async (ctx, _, place) => {
    const group = await flows.findGroup(ctx.seat);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, groupMessage(group, ctx.me.username, ctx.texts));
  });
  onTap(composer, unlinkGroupButton, async (ctx, _, place) => {
    const isUnlinked = await flows.unlinkGroup(ctx.seat);
    await ctx.answerCallbackQuery(isUnlinked ? { text: ctx.texts.group.unlinked } : {});
    await show(ctx.api, place, groupMessage(null, ctx.me.username, ctx.texts));
  });
  onTap(composer, linkHereButton, async (ctx, _, place) => {
    const { chat } = ctx;
    if (!chat || chat.type === "private" || chat.type === "channel") return;
    const group = { chatId: chat.id, title: chat.title };
    const link = await flows.linkGroup(ctx.seat, group, { replace: true });
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, linkedMessage(link, inItsLanguage(ctx)));
  });

  const inGroups = composer.chatType(["group", "supergroup"]);
  inGroups.on("my_chat_member", async (ctx) => {
    const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const hasCome = isOutside(before.status) && !isOutside(after.status);
    if (hasCome) await offer(ctx, flows, { isRepeated: false });
  });
  // Telegram adds the bot first, which has linked the group by now.
  inGroups.command("start", async (ctx, next) => {
    if (ctx.match !== LINK_PAYLOAD) return next();
    await offer(ctx, flows, { isRepeated: true });
  });

  return composer;
}

async function offer(
  ctx: MemberContext & { chat: { id: number; title: string } },
  flows: GroupFlows,
  { isRepeated }: { readonly isRepeated: boolean },
): Promise<void> {
  const texts = inItsLanguage(ctx);
  if (!hasRole(ctx.seat.member, "owner")) {
    await ctx.reply(texts.group.askOwner);
    return;
  }
  const link = await flows.linkGroup(ctx.seat, { chatId: ctx.chat.id, title: ctx.chat.title });
  if (isRepeated && link.type !== "linked") return;
  const message = linkedMessage(link, texts);
  await ctx.reply(message.text.html, options(message));
}

/** What is said to a whole group is said in the business's language. */
function inItsLanguage({ seat }: MemberContext) {
  return textsFor(seat.business.language);
}

function isOutside(status: string): boolean {
  return status === "left" || status === "kicked";
}
