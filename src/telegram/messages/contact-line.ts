import type { Contact } from "../../domain/contact.ts";
import type { Reason } from "../../domain/reason.ts";
import { type Fragment, html, shorten } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import { dayIn, type View } from "./view.ts";

const MEMBER_LENGTH = 24;
const WORDS_LENGTH = 120;

/** Whether somebody's words are longer than a line of the card has them. */
export function isCut(ownWords: string | null): boolean {
  return ownWords !== null && ownWords.length > WORDS_LENGTH;
}

/** A reason in the member's words; one of the business's own in its. */
export function reasonName(
  code: string,
  reasons: readonly Pick<Reason, "code" | "name">[],
  texts: Texts,
): string {
  const own = reasons.find((reason) => reason.code === code)?.name;
  return shorten(own ?? texts.reasons.names[code] ?? code, 40);
}

/** What came of a contact: "left, cheaper elsewhere", "is thinking, call again on 10 May". */
export function said(contact: Contact, reasons: readonly Reason[], view: View): string {
  const words = view.texts.contact;
  return [
    words.said[contact.outcome],
    contact.reasonCode && reasonName(contact.reasonCode, reasons, view.texts),
    contact.untilDay !== null && words.until({ day: dayIn(view, contact.untilDay) }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A contact in a customer's history, words of so many characters; a call where it does not say how. */
export function contactLine(
  contact: Contact,
  reasons: readonly Reason[],
  view: View,
  wordsLength = WORDS_LENGTH,
): Fragment {
  const who = shorten(contact.memberName, MEMBER_LENGTH);
  const what = said(contact, reasons, view);
  const { quoted } = view.texts.card;
  const words =
    contact.ownWords && html`, <i>${quoted({ words: shorten(contact.ownWords, wordsLength) })}</i>`;
  const how = contact.channel === "call" ? "" : `, ${view.texts.contact.by[contact.channel]}`;
  return html`• ${dayIn(view, contact.day)}, ${who}${how}: ${what}${words || ""}`;
}
