import { InlineKeyboard } from "grammy";
import { type AdvicePart, LONGEST_ADVICE } from "../../domain/own-advice.ts";
import type { KeptReason } from "../../flows/answers/figures.ts";
import { html, paragraphs } from "../../texts/html.ts";
import { cancelReasonButton } from "../reason-buttons.ts";
import { adviceForReason, adviceLines } from "./advice.ts";
import { capitalised } from "./capitalised.ts";
import { reasonName } from "./contact-line.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

/** Asks what to say first, or to offer, to whoever left for a reason. */
export function askAdviceMessage(reason: KeptReason, part: AdvicePart, view: View): Message {
  const { ownReasons: words, common } = view.texts;
  return {
    text: paragraphs(
      html`<b>${nameOf(reason, view)}</b>`,
      adviceLines(adviceForReason(reason, view.texts), view.texts),
      words.askAdvice[part]({ most: LONGEST_ADVICE }),
    ),
    keyboard: new InlineKeyboard().text(common.cancel, cancelReasonButton.pack({})),
  };
}

/** What stands where it was asked, once it is saved. */
export function adviceSavedMessage(reason: KeptReason, part: AdvicePart, view: View): Message {
  const { advice } = view.texts.ownReasons;
  return { text: html`✅ <b>${nameOf(reason, view)}</b>: ${advice[part].saved}` };
}

function nameOf(reason: KeptReason, { texts }: View): string {
  return capitalised(reasonName(reason.code, [reason], texts));
}
