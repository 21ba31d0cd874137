import { InlineKeyboard } from "grammy";
import { CHANNELS, type Contact, isAttempt } from "../../domain/contact.ts";
import { addDays } from "../../domain/day.ts";
import { silenceAfter } from "../../domain/silence-after.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card } from "../../flows/answers/customer.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton, channelButton, listButton, undoButton } from "../call-buttons.ts";
import { canBePlanned } from "../../domain/plan-day.ts";
import { adviceForReason, adviceLines } from "./advice.ts";
import { type Proposal, proposalKeyboard, proposalText } from "./plan.ts";
import { reasonName, said } from "./contact-line.ts";
import type { Message } from "./message.ts";
import { nextTryButtons, nextTryLines } from "./next-try.ts";
import { dayIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const MEMBER_LENGTH = 24;

/**
 * A logged contact: what was said, what follows, what to do next; Undo, and how it was. Of a customer who left for a
 * reason that can be mended, how to win them back: planned, or proposed unless that was refused.
 */
export function loggedMessage(
  card: Card,
  contact: Contact,
  reason: Reason | null,
  view: View,
  { proposes = true }: { proposes?: boolean } = {},
): Message {
  const { texts } = view;
  const { customerId } = card;
  const isOpen = reason !== null && proposes && canBePlanned(reason) && contact.plan === null;
  const proposal = isOpen ? { card, contact, reason } : null;
  return {
    text: paragraphs(
      lines(html`✅ <b>${headline(card, contact, reason, view)}</b>`, next(contact, reason, view)),
      reason && reason.isMendable ? adviceLines(adviceForReason(reason, texts), texts) : null,
      isToBeWritten(card, contact) && nextTryLines(card, view),
      planned(contact, view) ?? (proposal && proposalText(proposal, view)),
      lines(
        texts.contact.loggedBy({ member: shorten(contact.memberName, MEMBER_LENGTH) }),
        isAttempt(contact) && texts.contact.how({ by: texts.contact.by[contact.channel] }),
      ),
    ),
    keyboard: firstButtons(card, contact, proposal, view)
      .text(texts.contact.undo, undoButton.pack({ customerId, contactId: contact.id }))
      .text(texts.card.button, cardButton.pack({ customerId }))
      .row()
      .append(channelKeyboard(card, contact, view))
      .row()
      .text(texts.callList.button, listButton.pack({ from: 0 })),
  };
}

/** Three calls in vain: the message that is to follow can be sent at once. */
function isToBeWritten({ nextTry }: Card, { outcome, channel }: Contact): boolean {
  return outcome === "no_answer" && channel === "call" && nextTry?.channel === "message";
}

/** What may follow at once. */
function firstButtons(
  card: Card,
  contact: Contact,
  proposal: Proposal | null,
  view: View,
): InlineKeyboard {
  if (proposal) return proposalKeyboard(proposal, view);
  const keyboard = new InlineKeyboard();
  return isToBeWritten(card, contact)
    ? keyboard.add(...nextTryButtons(card, view)).row()
    : keyboard;
}

/** How else it may have been: two a row. */
function channelKeyboard({ customerId }: Card, contact: Contact, { texts }: View): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (!isAttempt(contact)) return keyboard;
  const others = CHANNELS.filter((channel) => channel !== contact.channel);
  others.forEach((channel, i) => {
    const data = channelButton.pack({ customerId, contactId: contact.id, channel });
    keyboard.text(texts.contact.channels[channel], data);
    if (i % 2 === 1) keyboard.row();
  });
  return keyboard;
}

function planned({ plan, untilDay }: Contact, view: View): string | null {
  if (plan === null || untilDay === null) return null;
  const member = shorten(plan.memberName, MEMBER_LENGTH);
  return `📌 ${view.texts.left.planned({ member, day: dayIn(view, untilDay) })}`;
}

function headline(card: Card, contact: Contact, reason: Reason | null, view: View): string {
  const { texts } = view;
  const name = shorten(card.name, NAME_LENGTH);
  if (!reason) return texts.contact.saved({ name, outcome: said(contact, card.reasons, view) });
  const why = reasonName(reason.code, [reason], texts);
  return reason.family === "not_lost"
    ? texts.left.notLost({ name, reason: why })
    : texts.left.saved({ name, reason: why });
}

function next(contact: Contact, reason: Reason | null, view: View): string | null {
  const words = view.texts.contact;
  switch (contact.outcome) {
    case "thinking":
    case "later":
      return contact.untilDay && words.backOn({ day: dayIn(view, contact.untilDay) });
    case "left":
      if (reason?.family === "not_lost") return null;
      return reason && !reason.isMendable ? view.texts.left.closed : words.next.left;
    case "no_answer": {
      const back = silenceAfter(contact, null);
      const isTomorrow = back === addDays(contact.day, 1);
      return typeof back === "number" && !isTomorrow
        ? words.backUnless({ day: dayIn(view, back) })
        : words.next.no_answer;
    }
    default:
      return words.next[contact.outcome];
  }
}
