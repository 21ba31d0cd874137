import { InlineKeyboard } from "grammy";
import type { Contact, Outcome } from "../../domain/contact.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card, ContactEntry, Logged, Overtaken } from "../../flows/answers/customer.ts";
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
  entry: Pick<ContactEntry, "customerId" | "outcome">,
  card: Card | null,
  view: MemberView,
): AfterLogging {
  if (!card) return overtakenMessage({ type: "gone" }, entry, card, view);
  if (logged.type !== "logged" && !isRepeated(logged, entry.outcome, view)) {
    return overtakenMessage(logged, entry, card, view);
  }
  const { contact } = logged;
  const reason = logged.type === "logged" ? logged.reason : reasonOf(contact, card);
  const message = loggedMessage(card, contact, reason, view);
  return { message, notice: view.texts.contact.savedToast, isRefused: false };
}

/** Why nothing can be logged under a card that was opened before, and what there is instead. */
export function overtakenMessage(
  overtaken: Overtaken,
  { customerId }: Pick<Subject, "customerId">,
  card: Card | null,
  view: MemberView,
): AfterLogging {
  const { contact: words, common } = view.texts;
  if (!card) return { message: goneMessage(view), notice: words.gone, isRefused: true };
  const refused = { message: cardMessage(card, view), isRefused: true };
  if (card.customerId !== customerId) return { ...refused, notice: nowOne(card, view) };
  // The contact that the button would have followed was taken back since.
  if (overtaken.type === "gone") return { ...refused, notice: common.staleButton };
  return { ...refused, notice: already(overtaken.contact, view) };
}

/** The same tap once more, or one that was handled when the process was killed. */
function isRepeated(
  overtaken: Overtaken,
  outcome: Outcome,
  view: MemberView,
): overtaken is Extract<Overtaken, { type: "already" }> {
  if (overtaken.type === "gone") return false;
  const { memberName, day, outcome: logged } = overtaken.contact;
  return memberName === view.memberName && logged === outcome && day === view.today;
}

/** "Anna was quicker and has logged “will come”." */
function already(contact: Contact, { texts, memberName }: MemberView): string {
  if (contact.memberName === memberName) return texts.common.staleButton;
  const member = shorten(contact.memberName, MEMBER_LENGTH);
  return texts.contact.already({ member, outcome: texts.contact.said[contact.outcome] });
}

/** The button's customer was merged into another, whose card comes instead. */
function nowOne({ name }: Pick<Card, "name">, { texts }: View): string {
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
