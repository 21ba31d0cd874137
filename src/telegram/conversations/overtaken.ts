import { type Context, InlineKeyboard } from "grammy";
import { inNotes } from "../../domain/note.ts";
import type { Overtaken } from "../../flows/answers/customer.ts";
import type { Flows } from "../../flows/flows.ts";
import { cardButton } from "../call-buttons.ts";
import { overtakenMessage } from "../messages/contact.ts";
import { answerOutside, outside, showOutside } from "../outer.ts";
import type { Desk } from "./desk.ts";

export type OvertakenFlows = Pick<Flows, "openCard" | "findOvertaking" | "addNote">;

/**
 * Ends the talk as soon as nothing can be logged in it any more, and says why; `at` is the tap or
 * the message it has come to, `typed` the words that were written in it so far.
 */
export async function endIfOvertaken(
  desk: Desk,
  at: Context,
  typed: string | null,
  flows: OvertakenFlows,
): Promise<void> {
  const overtaken = await outside(desk.talk, ({ seat }) =>
    flows.findOvertaking(seat, desk.subject),
  );
  if (!overtaken) return;
  await refuse(desk, overtaken, at, typed, flows);
  await desk.talk.halt();
}

/** Says why nothing is logged, and shows the card; words are kept as a note where they can be. */
export async function refuse(
  desk: Desk,
  overtaken: Overtaken,
  at: Context,
  typed: string | null,
  flows: OvertakenFlows,
): Promise<void> {
  const { talk, place, subject, view } = desk;
  const isKept = typed !== null && (await keepWords(desk, typed, flows));
  const card = await outside(talk, (outer) =>
    flows.openCard(outer.seat, subject.customerId, outer.today),
  );
  const { message, notice: why } = overtakenMessage(overtaken, subject, card, view);
  const notice = isKept ? `${why} ${view.texts.contact.keptAsNote}` : why;
  if (at.callbackQuery) {
    await answerOutside(talk, notice, true);
  } else {
    const data = cardButton.pack(subject);
    const keyboard = card && new InlineKeyboard().text(view.texts.card.button, data);
    await outside(talk, async (ctx) => {
      await ctx.reply(notice, keyboard ? { reply_markup: keyboard } : {});
    });
  }
  await showOutside(talk, place, message);
}

/** What a customer said is lost to nobody where it can be no contact any more. */
async function keepWords(
  { talk, subject }: Desk,
  typed: string,
  flows: Pick<Flows, "addNote">,
): Promise<boolean> {
  return outside(talk, async ({ seat, today }) => {
    let isKept = false;
    for (const words of inNotes(typed)) {
      isKept = await flows.addNote(seat, subject.customerId, words, today);
    }
    return isKept;
  });
}
