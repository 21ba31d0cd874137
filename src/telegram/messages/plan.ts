import { InlineKeyboard } from "grammy";
import type { Contact } from "../../domain/contact.ts";
import { planDay } from "../../domain/plan-day.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Card } from "../../flows/answers/customer.ts";
import { html, shorten } from "../../texts/html.ts";
import { noPlanButton, planButton, planDaysButton } from "../call-buttons.ts";
import { DELAYS, delayed } from "../delay.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const MEMBER_LENGTH = 24;

/** A customer who left for a reason that can be mended, and the contact that says so. */
export interface Proposal {
  readonly card: Pick<Card, "customerId" | "name" | "responsible">;
  readonly contact: Contact;
  readonly reason: Reason;
}

/** Who does what next, and on which day. */
export function proposalText({ card, contact, reason }: Proposal, view: View): string {
  const member = shorten(card.responsible?.name ?? contact.memberName, MEMBER_LENGTH);
  const day = dayIn(view, planDay(reason, view.business, view.today));
  return `📌 ${view.texts.left.proposal({ member, day })}`;
}

/** Accept, another day, not now. */
export function proposalKeyboard(proposal: Proposal, view: View): InlineKeyboard {
  const { left } = view.texts;
  const subject = subjectOf(proposal);
  const day = planDay(proposal.reason, view.business, view.today);
  return new InlineKeyboard()
    .text(left.acceptPlan, planButton.pack({ ...subject, day }))
    .row()
    .text(left.anotherPlanDay, planDaysButton.pack(subject))
    .text(left.noPlan, noPlanButton.pack(subject))
    .row();
}

/** Asks for another day of the plan. */
export function planDaysMessage(proposal: Proposal, view: View): Message {
  const { left, contact, common } = view.texts;
  const subject = subjectOf(proposal);
  const keyboard = new InlineKeyboard();
  DELAYS.forEach((delay, i) => {
    const day = delayed(view.today, delay);
    keyboard.text(contact.delays[delay], planButton.pack({ ...subject, day }));
    if (i % 2 === 1) keyboard.row();
  });
  return {
    text: html`${left.askPlanDay({ name: shorten(proposal.card.name, NAME_LENGTH) })}`,
    keyboard: keyboard.row().text(common.back, noPlanButton.pack(subject)),
  };
}

function subjectOf({ card, contact }: Proposal) {
  return { customerId: card.customerId, contactId: contact.id };
}
