import { InlineKeyboard } from "grammy";
import type { Contact } from "../../domain/contact.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card } from "../../flows/flows.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton, listButton, undoButton } from "../call-buttons.ts";
import { adviceForReason, adviceLines } from "./advice.ts";
import { reasonName, said } from "./contact-line.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const MEMBER_LENGTH = 24;

/** A logged contact: what was said, what follows, what to do next; Undo. */
export function loggedMessage(
  card: Card,
  contact: Contact,
  reason: Reason | null,
  view: View,
): Message {
  const { texts } = view;
  const { customerId } = card;
  return {
    text: paragraphs(
      lines(html`✅ <b>${headline(card, contact, reason, view)}</b>`, next(contact, reason, view)),
      reason && reason.isMendable ? adviceLines(adviceForReason(reason, texts), texts) : null,
      texts.contact.loggedBy({ member: shorten(contact.memberName, MEMBER_LENGTH) }),
    ),
    keyboard: new InlineKeyboard()
      .text(texts.contact.undo, undoButton.pack({ customerId, contactId: contact.id }))
      .text(texts.card.button, cardButton.pack({ customerId }))
      .row()
      .text(texts.callList.button, listButton.pack({ from: 0 })),
  };
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
    default:
      return words.next[contact.outcome];
  }
}
