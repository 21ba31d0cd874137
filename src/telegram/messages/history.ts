import { InlineKeyboard } from "grammy";
import type { Card } from "../../flows/answers/customer.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import { historyButton } from "../customer-buttons.ts";
import { contactLine } from "./contact-line.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

/** Contacts in one message, at most: with the longest of words they still fit 4096 characters. */
const LINES = 5;
const NAME_LENGTH = 60;
const WORDS_LENGTH = 600;

/** Every contact with a customer, the latest first: when, who, how, what came of it, in which words. */
export function historyMessage(card: Card, view: View, from: number): Message {
  const { history, common } = view.texts;
  const { customerId, contacts, reasons } = card;
  // Some may have been taken back since the button was shown.
  const first = from < contacts.length ? from : 0;
  const shown = contacts.toReversed().slice(first, first + LINES);
  const to = first + shown.length;
  const keyboard = new InlineKeyboard();
  const page = (start: number) => historyButton.pack({ customerId, from: start });
  if (first > 0) keyboard.text(history.newer, page(Math.max(0, first - LINES)));
  if (to < contacts.length) keyboard.text(history.older, page(to));
  return {
    text: paragraphs(
      lines(
        html`📒 <b>${shorten(card.name, NAME_LENGTH)}</b>`,
        contacts.length === 0
          ? history.none
          : history.title({ from: first + 1, to, of: contacts.length }),
      ),
      lines(...shown.map((contact) => contactLine(contact, reasons, view, WORDS_LENGTH))),
    ),
    keyboard: keyboard.row().text(common.back, cardButton.pack({ customerId })),
  };
}
