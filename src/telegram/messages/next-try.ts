import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Card } from "../../flows/answers/customer.ts";
import { type Fragment, html, lines, shorten } from "../../texts/html.ts";
import { triedButton } from "../call-buttons.ts";
import { adviceLines } from "./advice.ts";
import type { View } from "./view.ts";

/** A button copies 256 characters at most, with the rest of the text. */
const NAME_LENGTH = 60;

/** How to try next whom nobody reached, with what to write or to say; null for all others. */
export function nextTryLines({ nextTry }: Card, view: View): Fragment | null {
  if (!nextTry) return null;
  const { nextTry: words } = view.texts;
  const { channel, unanswered: count } = nextTry;
  const ready = readyText(channel, view);
  return lines(
    html`📵 <b>${words.why[channel]({ count })}</b>`,
    ready !== null && html`💬 <b>${words.readyTitle}</b>: <code>${ready}</code>`,
    channel === "visit" && adviceLines(words.visit, view.texts),
  );
}

/** What is to be written is copied with one tap, that it was tried is logged with another. */
export function nextTryButtons(card: Card, view: View): InlineKeyboardButton[] {
  const { customerId, nextTry, nextContact: number } = card;
  if (!nextTry || nextTry.channel === "call") return [];
  const { channel } = nextTry;
  const words = view.texts.nextTry;
  const ready = readyText(channel, view);
  return [
    ...(ready === null ? [] : [InlineKeyboard.copyText(words.copy, ready)]),
    InlineKeyboard.text(words.tried[channel], triedButton.pack({ customerId, number, channel })),
  ];
}

function readyText(
  channel: NonNullable<Card["nextTry"]>["channel"],
  { texts, business }: View,
): string | null {
  if (channel !== "message" && channel !== "gift") return null;
  return texts.nextTry.ready[channel]({ business: shorten(business.name, NAME_LENGTH) });
}
