import { Composer, InlineKeyboard } from "grammy";
import { ROLES } from "../../domain/member.ts";
import type { Flows } from "../../flows/flows.ts";
import { localDay } from "../../flows/local-time.ts";
import { paragraphs } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { inPrivate } from "../in-private.ts";
import { inviteLink } from "../invite-link.ts";
import { show } from "../messages/message.ts";
import { dayIn, viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireOwner } from "../require-role.ts";
import { inviteButton } from "../setting-buttons.ts";

/** `/invite`: a one-time link by which somebody joins the business in a role. */
export function inviteCommand(flows: Pick<Flows, "invite">) {
  const composer = new Composer<MemberContext>();

  composer.command("invite", inPrivate, async (ctx) => {
    requireOwner(ctx);
    const { askRole, roles } = ctx.texts.invite;
    const buttons = ROLES.toReversed().map((role) => [
      InlineKeyboard.text(roles[role], inviteButton.pack({ role })),
    ]);
    await ctx.reply(askRole, { reply_markup: InlineKeyboard.from(buttons) });
  });

  onTap(composer, inviteButton, async (ctx, { role }, place) => {
    const { code, expiresAt } = await flows.invite(ctx.seat, role);
    await ctx.answerCallbackQuery();
    const { texts } = ctx;
    const once = texts.invite.once({
      role: texts.roles[role],
      until: dayIn(viewOf(ctx), localDay(expiresAt, ctx.seat.business.timeZone)),
    });
    await show(ctx.api, place, { text: paragraphs(once, inviteLink(ctx.me.username, code)) });
  });

  return composer;
}
