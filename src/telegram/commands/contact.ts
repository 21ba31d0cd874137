import { type CallbackQueryContext, Composer } from "grammy";
import type { ContactEntry } from "../../flows/answers/customer.ts";
import type { Flows } from "../../flows/flows.ts";
import {
  anotherDayButton,
  askButton,
  backButton,
  delayButton,
  familyButton,
  leftButton,
  outcomeButton,
  reasonButton,
  skipButton,
  triedButton,
} from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { ANOTHER_DAY_TALK } from "../conversations/another-day.ts";
import { LEFT_TALK } from "../conversations/left.ts";
import { delayed } from "../delay.ts";
import { refreshGroupList } from "../group-list.ts";
import { cardMessage } from "../messages/card.ts";
import { delayMessage, doNotCallMessage } from "../messages/ask-first.ts";
import { afterLogging, goneMessage, overtakenMessage } from "../messages/contact.ts";
import { type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type ContactFlows = Pick<Flows, "openCard" | "logContact" | "findOvertaking" | "findGroupList">;

/** The buttons that log what came of a contact. */
export function contactButtons(flows: ContactFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, outcomeButton, (ctx, entry, place) => log(flows, ctx, entry, place));

  onTap(composer, triedButton, (ctx, entry, place) =>
    log(flows, ctx, { ...entry, outcome: "no_answer" }, place),
  );

  onTap(composer, delayButton, (ctx, { delay, ...entry }, place) =>
    log(flows, ctx, { ...entry, untilDay: delayed(ctx.today, delay) }, place),
  );

  onTap(composer, askButton, async (ctx, { outcome, ...subject }, place) => {
    const overtaken = await flows.findOvertaking(ctx.seat, subject);
    const card = await flows.openCard(ctx.seat, subject.customerId, ctx.today);
    const view = viewOf(ctx);
    if (!card || overtaken) {
      const why = overtaken ?? ({ type: "gone" } as const);
      const { message, notice } = overtakenMessage(why, subject, card, view);
      await ctx.answerCallbackQuery({ text: notice, show_alert: true });
      return show(ctx.api, place, message);
    }
    await ctx.answerCallbackQuery();
    const question =
      outcome === "do_not_call"
        ? doNotCallMessage(card.name, subject, view)
        : delayMessage(card.name, subject, outcome, view);
    await show(ctx.api, place, question);
  });

  onTap(composer, anotherDayButton, (ctx, subject) =>
    ctx.conversation.enter(ANOTHER_DAY_TALK, subject),
  );
  onTap(composer, leftButton, (ctx, subject) => ctx.conversation.enter(LEFT_TALK, subject));

  // The talk's own buttons come here when it is over: it begins anew, or goes back to the card.
  for (const kind of [familyButton, reasonButton, skipButton]) {
    onTap(composer, kind, async (ctx, { customerId, number }) => {
      await ctx.conversation.exitAll();
      await ctx.conversation.enter(LEFT_TALK, { customerId, number });
    });
  }
  onTap(composer, backButton, async (ctx, { customerId }, place) => {
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    await ctx.answerCallbackQuery();
    const view = viewOf(ctx);
    await show(ctx.api, place, card ? cardMessage(card, view) : goneMessage(view));
  });

  return composer;
}

async function log(
  flows: Pick<Flows, "openCard" | "logContact" | "findGroupList">,
  ctx: CallbackQueryContext<MemberContext>,
  entry: ContactEntry,
  place: Place,
): Promise<void> {
  const logged = await flows.logContact(ctx.seat, entry, ctx.today);
  const card = await flows.openCard(ctx.seat, entry.customerId, ctx.today);
  const { message, notice, isRefused } = afterLogging(logged, entry, card, viewOf(ctx));
  await ctx.answerCallbackQuery({ text: notice, show_alert: isRefused });
  await show(ctx.api, place, message);
  await refreshGroupList(ctx, flows);
}
