import { InlineKeyboard } from "grammy";
import type { Card, CustomerMatch } from "../../flows/answers/customer.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import { confirmMergeButton, mergeWithButton, undoMergeButton } from "../merge-buttons.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const BUTTON_LENGTH = 36;

/** Whom the customer may be too, a button each. */
export function mergeChoiceMessage(
  keptId: number,
  matches: readonly CustomerMatch[],
  { texts }: View,
): Message {
  const keyboard = new InlineKeyboard();
  for (const { customerId, name } of matches) {
    const data = mergeWithButton.pack({ keptId, mergedId: customerId });
    keyboard.text(shorten(name, BUTTON_LENGTH), data).row();
  }
  keyboard.text(texts.common.back, cardButton.pack({ customerId: keptId }));
  return { text: html`${matches.length > 0 ? texts.merge.which : texts.merge.nobody}`, keyboard };
}

/** Both side by side, before they become one. */
export function askMergeMessage(kept: Card, merged: Card, view: View): Message {
  const { merge, common } = view.texts;
  return {
    text: paragraphs(html`<b>${merge.sure}</b>`, side(kept, view), side(merged, view), merge.what),
    keyboard: new InlineKeyboard()
      .text(
        merge.yes,
        confirmMergeButton.pack({ keptId: kept.customerId, mergedId: merged.customerId }),
      )
      .row()
      .text(common.back, cardButton.pack({ customerId: kept.customerId })),
  };
}

function side({ name, phone, visits, firstDay, lastDay }: Card, view: View): Fragment {
  const { card } = view.texts;
  return lines(
    html`👤 <b>${shorten(name, NAME_LENGTH)}</b>`,
    phone ?? card.noPhone,
    card.visits({ count: visits, since: dayIn(view, firstDay) }),
    card.lastVisit({ day: dayIn(view, lastDay), items: "" }),
  );
}

/** They are one now; it can be taken back. */
export function mergedMessage(card: Card, mergeId: number, { texts }: View): Message {
  return {
    text: html`${texts.merge.done({ name: shorten(card.name, NAME_LENGTH) })}`,
    keyboard: new InlineKeyboard()
      .text(texts.card.button, cardButton.pack({ customerId: card.customerId }))
      .text(texts.contact.undo, undoMergeButton.pack({ mergeId })),
  };
}
