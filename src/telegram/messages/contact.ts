import { InlineKeyboard } from "grammy";
import type { Contact, Outcome } from "../../domain/contact.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card, Logged } from "../../flows/flows.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import {
  anotherDayButton,
  cardButton,
  delayButton,
  listButton,
  outcomeButton,
  undoButton,
} from "../call-buttons.ts";
import { DELAYS, type Delay } from "../delay.ts";
import { adviceForReason, adviceLines } from "./advice.ts";
import { cardMessage } from "./card.ts";
import { reasonName, said } from "./contact-line.ts";
import type { Message } from "./message.ts";
import { dayIn, type MemberView, type View } from "./view.ts";

const NAME_LENGTH = 60;
const MEMBER_LENGTH = 24;

/** What a customer's contact is logged by. */
export interface Subject {
  readonly customerId: number;
  readonly number: number;
}

/** What stands on the screen after logging, and what is said over it for a moment. */
export interface AfterLogging {
  readonly message: Message;
  readonly notice: string;
  /** Nothing was logged: the notice waits to be read. */
  readonly isRefused: boolean;
}

const LATER_DELAYS: readonly Delay[] = ["tomorrow", "week", "month"];

/** What came of logging: saved; or somebody else was quicker; or the customer is gone. */
export function afterLogging(
  logged: Logged,
  outcome: Outcome,
  card: Card | null,
  view: MemberView,
): AfterLogging {
  const { contact: words, common } = view.texts;
  if (!card) return { message: goneMessage(view), notice: words.gone, isRefused: true };
  // The contact that the button would have followed was taken back since.
  if (logged.type === "gone") {
    return { message: cardMessage(card, view), notice: common.staleButton, isRefused: true };
  }
  const { contact } = logged;
  if (logged.type === "already" && !isRepeated(contact, outcome, view)) {
    return { message: cardMessage(card, view), notice: already(contact, view), isRefused: true };
  }
  const reason = logged.type === "logged" ? logged.reason : reasonOf(contact, card);
  const message = loggedMessage(card, contact, reason, view);
  return { message, notice: words.savedToast, isRefused: false };
}

/** The same tap once more, or one that was handled when the process was killed. */
function isRepeated(contact: Contact, outcome: Outcome, view: MemberView): boolean {
  const { memberName, day } = contact;
  return memberName === view.memberName && contact.outcome === outcome && day === view.today;
}

/** "Anna was quicker and has logged “will come”." */
export function already(contact: Contact, { texts, memberName }: MemberView): string {
  if (contact.memberName === memberName) return texts.common.staleButton;
  const member = shorten(contact.memberName, MEMBER_LENGTH);
  return texts.contact.already({ member, outcome: texts.contact.said[contact.outcome] });
}

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

function reasonOf({ reasonCode }: Contact, { reasons }: Card): Reason | null {
  return reasons.find(({ code }) => code === reasonCode) ?? null;
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

/** Asks when to come back to a customer. */
export function delayMessage(
  name: string,
  subject: Subject,
  outcome: "thinking" | "later",
  { texts }: View,
): Message {
  const words = texts.contact;
  const shortName = shorten(name, NAME_LENGTH);
  const keyboard = new InlineKeyboard();
  const delays = outcome === "later" ? LATER_DELAYS : DELAYS;
  delays.forEach((delay, i) => {
    keyboard.text(words.delays[delay], delayButton.pack({ ...subject, outcome, delay }));
    if (i % 2 === 1) keyboard.row();
  });
  keyboard.text(words.anotherDay, anotherDayButton.pack({ ...subject, outcome }));
  const ask = outcome === "later" ? words.askLater : words.askThinking;
  return {
    text: html`${ask({ name: shortName })}`,
    keyboard: keyboard.row().text(texts.common.back, cardButton.pack(subject)),
  };
}

/** Asks whether a customer is really never to be called again. */
export function doNotCallMessage(name: string, subject: Subject, { texts }: View): Message {
  const yes = outcomeButton.pack({ ...subject, outcome: "do_not_call" });
  return {
    text: html`${texts.contact.confirmDoNotCall({ name: shorten(name, NAME_LENGTH) })}`,
    keyboard: new InlineKeyboard()
      .text(texts.contact.yesDoNotCall, yes)
      .row()
      .text(texts.common.back, cardButton.pack(subject)),
  };
}

/** A customer who was erased, merged, or never was in this business. */
export function goneMessage({ texts }: View): Message {
  return {
    text: html`${texts.contact.gone}`,
    keyboard: new InlineKeyboard().text(texts.callList.button, listButton.pack({ from: 0 })),
  };
}
