import { type Context, InlineKeyboard } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { backButton } from "../call-buttons.ts";
import type { Talk } from "../context.ts";
import type { Subject } from "../messages/contact.ts";
import { dayIn } from "../messages/view.ts";
import { outside, replyOutside, showOutside } from "../outer.ts";
import { namesTime } from "../../domain/without-time.ts";
import { typedDay } from "../../domain/typed-day.ts";
import { type Desk, waitForWords } from "./desk.ts";
import { closeWithCard, openDesk, saveContact } from "./log-contact.ts";

export const ANOTHER_DAY_TALK = "another_day";

const TYPED_LENGTH = 40;
const WORDS_LENGTH = 200;
const NAME_LENGTH = 60;

/** Thinking or Later until a day that no button offers: typed, and asked again while it is none. */
export function anotherDayTalk(
  flows: Pick<Flows, "openCard" | "logContact" | "findOvertaking" | "addNote" | "findGroupList">,
) {
  return async (
    talk: Talk,
    ctx: Context,
    { outcome, ...subject }: Subject & { readonly outcome: "thinking" | "later" },
  ) => {
    const opened = await openDesk(talk, ctx, subject, flows);
    if (!opened) return;
    const { desk, card } = opened;
    await showOutside(talk, desk.place, question(desk, card.name));

    for (;;) {
      const answer = await waitForWords(desk, null);
      if (answer.type !== "words") return closeWithCard(desk, flows);
      // The question may have waited overnight.
      const today = await outside(talk, (outer) => outer.today);
      const untilDay = typedDay(answer.words, today);
      if (typeof untilDay === "number") {
        const ownWords = namesTime(answer.words) ? shorten(answer.words, WORDS_LENGTH) : undefined;
        const entry = { ...subject, outcome, untilDay, ...(ownWords && { ownWords }) };
        const isSaved = await saveContact(desk, entry, answer.ctx, flows);
        // The card is somewhere above by now, and "in a few days" may have been meant otherwise.
        const day = dayIn(desk.view, untilDay);
        if (isSaved) await replyOutside(talk, desk.view.texts.contact.backOn({ day }));
        return;
      }
      await desk.endIfOvertaken(answer.ctx);
      const typed = shorten(answer.words, TYPED_LENGTH);
      await replyOutside(talk, desk.view.texts.contact.noSuchDay[untilDay]({ typed }));
    }
  };
}

function question({ view: { texts }, subject, isGroup }: Desk, name: string) {
  const ask = texts.contact.askDay({ name: shorten(name, NAME_LENGTH) });
  return {
    text: paragraphs(ask, isGroup && texts.contact.replyHere),
    keyboard: new InlineKeyboard().text(texts.common.back, backButton.pack(subject)),
  };
}
