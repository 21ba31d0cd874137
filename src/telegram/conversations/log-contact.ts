import type { Context } from "grammy";
import type { Card, ContactEntry, Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { refreshGroupList } from "../group-list.ts";
import { cardMessage } from "../messages/card.ts";
import { afterLogging, already, goneMessage, type Subject } from "../messages/contact.ts";
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
  const latest = card?.contacts.at(-1);
  const notice = card ? latest && already(latest, view) : view.texts.contact.gone;
  await answerOutside(talk, notice, true);
  await showOutside(talk, place, card ? cardMessage(card, view) : goneMessage(view));
  return null;
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
  flows: Pick<Flows, "openCard" | "logContact" | "findGroupList">,
): Promise<void> {
  const { talk, view } = desk;
  const logged = await outside(talk, (outer) => flows.logContact(outer.seat, entry, outer.today));
  const card = await openCard(talk, desk.subject, flows);
  const after = afterLogging(logged, entry.outcome, card, view);
  if (last.callbackQuery) {
    await answerOutside(talk, after.notice, after.isRefused);
  } else if (after.isRefused) {
    await replyOutside(talk, after.notice);
  }
  await showOutside(desk.talk, desk.place, after.message);
  await outside(talk, (outer) => refreshGroupList(outer, flows));
}

function openCard(
  talk: Talk,
  { customerId }: Subject,
  flows: Pick<Flows, "openCard">,
): Promise<Card | null> {
  return outside(talk, (outer) => flows.openCard(outer.seat, customerId, outer.today));
}
