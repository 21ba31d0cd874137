import { InlineKeyboard } from "grammy";
import { OUTCOMES, type Outcome } from "../../domain/contact.ts";
import type { Card } from "../../flows/answers/customer.ts";
import {
  askButton,
  assignButton,
  leftButton,
  listButton,
  outcomeButton,
  reopenButton,
} from "../call-buttons.ts";
import { askDetailButton, detailsButton, historyButton } from "../customer-buttons.ts";
import { mergeButton } from "../merge-buttons.ts";
import { nextTryButtons } from "./next-try.ts";
import { mayIn, type View } from "./view.ts";

/**
 * A button an outcome, two a row, unless the customer is never to be called; the phone; the list;
 * and what else there is to know or to change.
 */
export function cardKeyboard(card: Card, view: View, hasHistory: boolean): InlineKeyboard {
  const { texts } = view;
  const keyboard = new InlineKeyboard();
  if (card.status === "closed") {
    if (mayIn(view, "manager")) {
      const reopen = reopenButton.pack({ customerId: card.customerId });
      keyboard.text(texts.card.openAgain, reopen).row();
    }
  } else {
    const next = nextTryButtons(card, view);
    if (next.length > 0) keyboard.add(...next).row();
    OUTCOMES.forEach((outcome, i) => {
      keyboard.text(texts.contact.buttons[outcome], outcomeData(outcome, card));
      if (i % 2 === 1) keyboard.row();
    });
  }
  if (card.phone && !view.isGroup) keyboard.copyText(texts.card.copyPhone, card.phone);
  const { customerId } = card;
  keyboard.text(texts.callList.button, listButton.pack({ from: 0 })).row();
  if (hasHistory) {
    const label = texts.history.button({ count: card.contacts.length });
    keyboard.text(label, historyButton.pack({ customerId, from: 0 })).row();
  }
  keyboard.text(texts.details.noteButton, askDetailButton.pack({ customerId, detail: "note" }));
  if (mayIn(view, "manager")) {
    keyboard.text(texts.merge.button, mergeButton.pack({ customerId }));
    keyboard.row().text(texts.assign.button, assignButton.pack({ customerId, from: 0 }));
  }
  return keyboard.text(texts.details.button, detailsButton.pack({ customerId }));
}

function outcomeData(outcome: Outcome, { customerId, nextContact: number }: Card): string {
  switch (outcome) {
    case "will_come":
    case "no_answer":
      return outcomeButton.pack({ customerId, number, outcome });
    case "left":
      return leftButton.pack({ customerId, number });
    default:
      return askButton.pack({ customerId, number, outcome });
  }
}
