import type { Context } from "grammy";
import type { Card, ContactEntry } from "../../flows/answers/customer.ts";
import type { Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { refreshGroupList } from "../group-list.ts";
import { cardMessage } from "../messages/card.ts";
import { afterLogging, goneMessage, type Subject } from "../messages/contact.ts";
import { placeOf } from "../on-tap.ts";
import { answerOutside, outerView, outside, showOutside } from "../outer.ts";
import type { Desk } from "./desk.ts";
import { endIfOvertaken, type OvertakenFlows, refuse } from "./overtaken.ts";

type LogFlows = OvertakenFlows & Pick<Flows, "logContact" | "findGroupList">;

/**
 * Begins a talk about one contact at the card whose button was tapped. null: it is over before it
 * began, for the customer is gone or another contact was logged since; that has been said.
 */
export async function openDesk(
  talk: Talk,
  ctx: Context,
  subject: Subject,
  flows: OvertakenFlows,
): Promise<{ desk: Desk; card: Card } | null> {
  const place = placeOf(ctx.callbackQuery?.message);
  if (!place) return null;
  const view = await outerView(talk);
  const isGroup = ctx.chat?.type !== "private";
  const desk: Desk = {
    talk,
    place,
    subject,
    isGroup,
    view,
    endIfOvertaken: (at, typed = null) => endIfOvertaken(desk, at, typed, flows),
  };
  await desk.endIfOvertaken(ctx);
  const card = await openCard(desk, flows);
  if (card) {
    await answerOutside(talk);
    return { desk, card };
  }
  await refuse(desk, { type: "gone" }, ctx, null, flows);
  return null;
}

/** Goes back to the card as it is now; nothing was logged. */
export async function closeWithCard(desk: Desk, flows: Pick<Flows, "openCard">): Promise<void> {
  const card = await openCard(desk, flows);
  await showOutside(
    desk.talk,
    desk.place,
    card ? cardMessage(card, desk.view) : goneMessage(desk.view),
  );
}

/**
 * Logs the contact and shows what came of it; `last` is the tap or the message that ended the talk.
 * False when nothing was logged.
 */
export async function saveContact(
  desk: Desk,
  entry: ContactEntry,
  last: Context,
  flows: LogFlows,
): Promise<boolean> {
  const { talk, view } = desk;
  const logged = await outside(talk, (outer) => flows.logContact(outer.seat, entry, outer.today));
  const after = afterLogging(logged, entry, await openCard(desk, flows), view);
  if (after.isRefused) {
    const said = entry.outcome === "left" ? (entry.ownWords ?? null) : null;
    const overtaken = logged.type === "logged" ? ({ type: "gone" } as const) : logged;
    await refuse(desk, overtaken, last, said, flows);
  } else {
    if (last.callbackQuery) await answerOutside(talk, after.notice);
    await showOutside(talk, desk.place, after.message);
  }
  await outside(talk, (outer) => refreshGroupList(outer, flows));
  return !after.isRefused;
}

function openCard({ talk, subject }: Desk, flows: Pick<Flows, "openCard">): Promise<Card | null> {
  return outside(talk, (outer) => flows.openCard(outer.seat, subject.customerId, outer.today));
}
