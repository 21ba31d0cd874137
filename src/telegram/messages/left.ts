import { InlineKeyboard } from "grammy";
import { FAMILIES, type Family, type Reason } from "../../domain/reason.ts";
import { html, paragraphs, shorten } from "../../texts/html.ts";
import { backButton, familyButton, reasonButton, skipButton } from "../call-buttons.ts";
import type { Subject } from "./contact.ts";
import { reasonName } from "./contact-line.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const NAME_LENGTH = 60;
const SHORT_LABEL = 18;
const WORDS_LENGTH = 300;

/** "Ромашка left. Whose doing was it?" */
export function familyMessage(name: string, subject: Subject, { texts }: View): Message {
  const keyboard = new InlineKeyboard();
  for (const family of FAMILIES) {
    const data = familyButton.pack({ ...subject, family });
    keyboard.text(texts.reasons.familyButtons[family], data).row();
  }
  return {
    text: html`${texts.left.askFamily({ name: shorten(name, NAME_LENGTH) })}`,
    keyboard: keyboard.text(texts.common.back, backButton.pack(subject)),
  };
}

/** The reasons of a family. */
export function reasonMessage(
  name: string,
  subject: Subject,
  family: Family,
  reasons: readonly Reason[],
  { texts }: View,
): Message {
  const buttons = reasons.map(({ code }) =>
    InlineKeyboard.text(reasonName(code, reasons, texts), reasonButton.pack({ ...subject, code })),
  );
  const keyboard = InlineKeyboard.from(inRows(buttons));
  const shortName = shorten(name, NAME_LENGTH);
  return {
    text: html`${texts.left.askReason({ name: shortName, family: texts.reasons.families[family] })}`,
    keyboard: keyboard.row().text(texts.common.back, backButton.pack(subject)),
  };
}

/** Two short buttons a row; a long one has a row of its own, or a phone would cut it. */
function inRows<Button extends { readonly text: string }>(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  const isShort = ({ text }: Button) => text.length <= SHORT_LABEL;
  for (const button of buttons) {
    const last = rows.at(-1);
    if (last?.length === 1 && last.every(isShort) && isShort(button)) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** Their own words: to be skipped, but not where the reason says nothing by itself. */
export function wordsMessage(
  fullName: string,
  subject: Subject,
  reason: Reason,
  isGroup: boolean,
  { texts }: View,
): Message {
  const name = shorten(fullName, NAME_LENGTH);
  const family = texts.reasons.families[reason.family];
  const question = reason.asksForWords
    ? texts.left.askWordsOfOther({ name, family })
    : texts.left.askWords({ name, reason: reasonName(reason.code, [reason], texts) });
  const keyboard = new InlineKeyboard();
  if (!reason.asksForWords) keyboard.text(texts.common.skip, skipButton.pack(subject));
  return {
    text: paragraphs(question, isGroup && texts.contact.replyHere),
    keyboard: keyboard.text(texts.common.back, backButton.pack(subject)),
  };
}

/** A reason that nobody can mend: asks once whether to close the customer. */
export function closeMessage(
  fullName: string,
  subject: Subject,
  reason: Reason,
  words: string | null,
  isGroup: boolean,
  { texts }: View,
): Message {
  const { left, card } = texts;
  const name = shorten(fullName, NAME_LENGTH);
  const why = reasonName(reason.code, [reason], texts);
  const isAsked = words === null && reason.asksForWords;
  const keyboard = new InlineKeyboard();
  if (!isAsked) keyboard.text(left.yesClose, skipButton.pack(subject));
  return {
    text: paragraphs(
      left.askClose({ name, reason: why }),
      words === null
        ? left.wordsBeforeClose
        : html`💬 <i>${card.quoted({ words: shorten(words, WORDS_LENGTH) })}</i>`,
      isGroup && texts.contact.replyHere,
    ),
    keyboard: keyboard.text(left.noGoBack, backButton.pack(subject)),
  };
}
