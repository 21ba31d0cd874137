import { InlineKeyboard } from "grammy";
import type { Business, Language } from "../domain/business.ts";
import type { CallList } from "../flows/answers/call-list.ts";
import { html, lines, paragraphs } from "../texts/html.ts";
import { textsFor } from "../texts/texts.ts";
import { body, keyboard, nobody, salesAge, summary, underList } from "./messages/call-list.ts";
import type { Message } from "./messages/message.ts";
import type { View } from "./messages/view.ts";

/** The morning alert, in a member's language: who to call today, or that nobody is overdue. */
export function alertMessage(
  list: CallList,
  business: Business,
  language: Language,
  isGroup = false,
): Message {
  const texts = textsFor(language);
  const view: View = { texts, business, today: list.day, isGroup };
  const greeting = html`<b>${texts.alert.morning}</b>`;
  if (list.lines.length === 0) {
    return {
      text: paragraphs(greeting, nobody(list, view, texts.alert.nobody), salesAge(list, view)),
      ...(list.salesUpTo !== null && { keyboard: underList(new InlineKeyboard(), list, view) }),
    };
  }
  return {
    text: paragraphs(lines(greeting, summary(list, view, 0)), body(list, view, 0)),
    keyboard: keyboard(list, view, 0),
  };
}
