import { InlineKeyboard } from "grammy";
import type { Contact, Outcome } from "../../domain/contact.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card, ContactEntry, Logged } from "../../flows/answers.ts";
import { html, shorten } from "../../texts/html.ts";
import { listButton } from "../call-buttons.ts";
import { cardMessage } from "./card.ts";
import { loggedMessage } from "./logged.ts";
import type { Message } from "./message.ts";
import type { MemberView, View } from "./view.ts";

const MEMBER_LENGTH = 24;
/** A notice over the screen has 200 characters at most. */
const NAME_LENGTH = 60;

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

/** What came of logging: saved; or somebody else was quicker; or the customer is gone. */
export function afterLogging(
  logged: Logged,
  { customerId, outcome }: Pick<ContactEntry, "customerId" | "outcome">,
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
    const notice = card.customerId === customerId ? already(contact, view) : nowOne(card, view);
    return { message: cardMessage(card, view), notice, isRefused: true };
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

/** The button's customer was merged into another, whose card comes instead. */
export function nowOne({ name }: Pick<Card, "name">, { texts }: View): string {
  return texts.contact.nowOne({ name: shorten(name, NAME_LENGTH) });
}

function reasonOf({ reasonCode }: Contact, { reasons }: Card): Reason | null {
  return reasons.find(({ code }) => code === reasonCode) ?? null;
}

/** A customer who was erased, merged, or never was in this business. */
export function goneMessage({ texts }: View): Message {
  return {
    text: html`${texts.contact.gone}`,
    keyboard: new InlineKeyboard().text(texts.callList.button, listButton.pack({ from: 0 })),
  };
}
