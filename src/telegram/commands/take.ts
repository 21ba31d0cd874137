import { type CallbackQueryContext, Composer, GrammyError } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { shorten } from "../../texts/html.ts";
import { releaseButton, takeButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { refreshGroupList } from "../group-list.ts";
import { takenCardMessage } from "../messages/card.ts";
import { goneMessage } from "../messages/contact.ts";
import { options, show } from "../messages/message.ts";
import { privateViewOf, viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type TakeFlows = Pick<
  Flows,
  "openCard" | "takeCustomer" | "releaseCustomer" | "noteGroupList" | "findGroupList"
>;

const NAME_LENGTH = 40;

/**
 * A number on the group's list: whoever taps first calls, and gets the card in private, for a phone
 * is nobody else's business; the others see who is calling. The card has a button to give it back.
 */
export function takeButtons(flows: TakeFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, takeButton, async (ctx, { customerId }, place) => {
    await flows.noteGroupList(ctx.seat, place.messageId, ctx.today);
    await take(flows, ctx, customerId);
    await refreshGroupList(ctx, flows);
  });
  onTap(composer, releaseButton, async (ctx, { customerId }, place) => {
    const isReleased = await flows.releaseCustomer(ctx.seat, customerId);
    const { released } = ctx.texts.take;
    await ctx.answerCallbackQuery(
      isReleased ? { text: released } : { text: ctx.texts.common.staleButton, show_alert: true },
    );
    const view = viewOf(ctx);
    const card = await flows.openCard(ctx.seat, customerId, ctx.today);
    await show(ctx.api, place, card ? takenCardMessage(card, view, false) : goneMessage(view));
    await refreshGroupList(ctx, flows);
  });

  return composer;
}

async function take(
  flows: TakeFlows,
  ctx: CallbackQueryContext<MemberContext>,
  customerId: number,
): Promise<void> {
  const words = ctx.texts.take;
  const taken = await flows.takeCustomer(ctx.seat, customerId);
  const card = taken.type === "taken" && (await flows.openCard(ctx.seat, customerId, ctx.today));
  if (taken.type === "others") {
    const text = words.others({ member: shorten(taken.name, NAME_LENGTH) });
    await ctx.answerCallbackQuery({ text, show_alert: true });
  } else if (taken.type === "yours") {
    await ctx.answerCallbackQuery({ text: words.yours });
  } else if (!card) {
    await ctx.answerCallbackQuery({ text: ctx.texts.contact.gone, show_alert: true });
  } else if (await sendInPrivate(ctx, takenCardMessage(card, privateViewOf(ctx), true))) {
    await ctx.answerCallbackQuery({ text: words.yours });
  } else {
    await flows.releaseCustomer(ctx.seat, customerId);
    await ctx.answerCallbackQuery({ text: words.startMe, show_alert: true });
  }
}

/** False where the member has not let the bot write to them. */
async function sendInPrivate(
  ctx: MemberContext,
  message: ReturnType<typeof takenCardMessage>,
): Promise<boolean> {
  try {
    await ctx.api.sendMessage(ctx.seat.member.telegramUserId, message.text.html, options(message));
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 403) return false;
    throw error;
  }
}
