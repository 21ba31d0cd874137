import type { Context } from "grammy";
import type { Card, ContactEntry } from "../../flows/answers.ts";
import type { Flows } from "../../flows/flows.ts";
import { LONGEST_NOTE } from "../../domain/note.ts";
import { shorten } from "../../texts/html.ts";
import type { Talk } from "../context.ts";
import { refreshGroupList } from "../group-list.ts";
import { cardMessage } from "../messages/card.ts";
import { afterLogging, already, goneMessage, nowOne, type Subject } from "../messages/contact.ts";
import type { MemberView } from "../messages/view.ts";
import { placeOf } from "../on-tap.ts";
import { answerOutside, outerView, outside, replyOutside, showOutside } from "../outer.ts";
import type { Desk } from "./desk.ts";

/**
 * Begins a talk about one contact at the card whose button was tapped. null: it is over before it
 * began, for the customer is gone or another contact was logged since; that has been said.
 */
export async function openDesk(
  talk: Talk,
  ctx: Context,
  subject: Subject,
  flows: Pick<Flows, "openCard">,
): Promise<{ desk: Desk; card: Card } | null> {
  const place = placeOf(ctx.callbackQuery?.message);
  if (!place) return null;
  const view = await outerView(talk);
  const card = await openCard(talk, subject, flows);
  const isGroup = ctx.chat?.type !== "private";
  const desk: Desk = { talk, place, subject, isGroup, view };
  if (card && card.nextContact === subject.number) {
    await answerOutside(talk);
    return { desk, card };
  }
  const notice = card ? whyNot(card, subject, view) : view.texts.contact.gone;
  await answerOutside(talk, notice, true);
  await showOutside(talk, place, card ? cardMessage(card, view) : goneMessage(view));
  return null;
}

/** Why nothing can be logged under the card that was tapped. */
function whyNot(card: Card, { customerId }: Subject, view: MemberView): string | undefined {
  if (card.customerId !== customerId) return nowOne(card, view);
  const latest = card.contacts.at(-1);
  return latest && already(latest, view);
}

/** Goes back to the card as it is now; nothing was logged. */
export async function closeWithCard(desk: Desk, flows: Pick<Flows, "openCard">): Promise<void> {
  const card = await openCard(desk.talk, desk.subject, flows);
  await showOutside(
    desk.talk,
    desk.place,
    card ? cardMessage(card, desk.view) : goneMessage(desk.view),
  );
}

/** Logs the contact and shows what came of it; `last` is the tap or the message that ended the talk. */
export async function saveContact(
  desk: Desk,
  entry: ContactEntry,
  last: Context,
  flows: Pick<Flows, "openCard" | "logContact" | "addNote" | "findGroupList">,
): Promise<void> {
  const { talk, view } = desk;
  const logged = await outside(talk, (outer) => flows.logContact(outer.seat, entry, outer.today));
  const judge = async () =>
    afterLogging(logged, entry, await openCard(talk, desk.subject, flows), view);
  let after = await judge();
  let { notice } = after;
  if (after.isRefused && logged.type === "already" && (await keepWords(talk, entry, flows))) {
    after = await judge();
    notice = `${after.notice} ${view.texts.contact.keptAsNote}`;
  }
  if (last.callbackQuery) {
    await answerOutside(talk, notice, after.isRefused);
  } else if (after.isRefused) {
    await replyOutside(talk, notice);
  }
  await showOutside(desk.talk, desk.place, after.message);
  await outside(talk, (outer) => refreshGroupList(outer, flows));
}

/** What a customer said is kept as a note where it can be no contact any more. */
async function keepWords(
  talk: Talk,
  { customerId, outcome, ownWords }: ContactEntry,
  flows: Pick<Flows, "addNote">,
): Promise<boolean> {
  if (outcome !== "left" || !ownWords) return false;
  const words = shorten(ownWords, LONGEST_NOTE);
  return outside(talk, ({ seat, today }) => flows.addNote(seat, customerId, words, today));
}

function openCard(
  talk: Talk,
  { customerId }: Subject,
  flows: Pick<Flows, "openCard">,
): Promise<Card | null> {
  return outside(talk, (outer) => flows.openCard(outer.seat, customerId, outer.today));
}
