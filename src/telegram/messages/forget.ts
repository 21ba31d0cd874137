import { InlineKeyboard } from "grammy";
import type { CustomerDetails, CustomerMatch } from "../../flows/answers/customer.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { detailsButton } from "../customer-buttons.ts";
import {
  confirmForgetButton,
  eraseBusinessButton,
  exportButton,
  forgetButton,
} from "../forget-buttons.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const NAME_LENGTH = 60;
const BUTTON_LENGTH = 36;

/** How to erase one customer, and the way to erase everything. */
export function forgetMessage({ texts, business }: View): Message {
  const { forget, exports } = texts;
  return {
    text: paragraphs(
      forget.oneCustomer,
      forget.everything({ business: shorten(business.name, NAME_LENGTH) }),
    ),
    keyboard: new InlineKeyboard()
      .text(exports.button, exportButton.pack({}))
      .row()
      .text(forget.eraseBusiness, eraseBusinessButton.pack({})),
  };
}

/** Whom of those found to erase, a button each. */
export function forgetChoiceMessage(
  matches: readonly CustomerMatch[],
  query: string,
  { texts }: View,
): Message {
  if (matches.length === 0) {
    return { text: html`${texts.search.nobody({ query: shorten(query, NAME_LENGTH) })}` };
  }
  const buttons = matches.map(({ customerId, name, phone }) => {
    const label = shorten([name, phone].filter(Boolean).join(", "), BUTTON_LENGTH);
    return [InlineKeyboard.text(label, forgetButton.pack({ customerId }))];
  });
  return { text: html`${texts.forget.whom}`, keyboard: InlineKeyboard.from(buttons) };
}

/** Asks before a customer is erased. */
export function askForgetMessage(customer: CustomerDetails, { texts }: View): Message {
  const { forget, common, card } = texts;
  const { customerId, name, phone, email } = customer;
  return {
    text: paragraphs(
      forget.sure({ name: shorten(name, NAME_LENGTH) }),
      lines(phone ?? card.noPhone, email !== null && shorten(email, NAME_LENGTH)),
      forget.what,
    ),
    keyboard: new InlineKeyboard()
      .text(forget.yes, confirmForgetButton.pack({ customerId }))
      .row()
      .text(common.back, detailsButton.pack({ customerId })),
  };
}
