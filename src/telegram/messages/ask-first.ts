import { InlineKeyboard } from "grammy";
import { html, shorten } from "../../texts/html.ts";
import { anotherDayButton, cardButton, delayButton, outcomeButton } from "../call-buttons.ts";
import { DELAYS, type Delay } from "../delay.ts";
import type { Subject } from "./contact.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const NAME_LENGTH = 60;
const LATER_DELAYS: readonly Delay[] = ["tomorrow", "week", "month"];

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
