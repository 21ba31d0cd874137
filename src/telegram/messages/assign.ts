import { InlineKeyboard } from "grammy";
import type { Card } from "../../flows/answers/customer.ts";
import type { Colleague } from "../../flows/answers/staff.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { assignButton, assignToButton, assignToNobodyButton, cardButton } from "../call-buttons.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const PAGE = 10;
const NAME_LENGTH = 60;
const LABEL_LENGTH = 36;

/** Whose customer it is to be: a button for everybody in the business, and Nobody. */
export function assignMessage(
  { customerId, name, responsible }: Card,
  colleagues: readonly Colleague[],
  { texts }: View,
  from = 0,
): Message {
  const { assign, common } = texts;
  const start = from > 0 && from < colleagues.length ? from : 0;
  const keyboard = new InlineKeyboard();
  for (const { memberId, name: member } of colleagues.slice(start, start + PAGE)) {
    const mark = memberId === responsible?.memberId ? "✅ " : "";
    const label = `${mark}${shorten(member, LABEL_LENGTH)}`;
    keyboard.text(label, assignToButton.pack({ customerId, memberId })).row();
  }
  if (start > 0) {
    keyboard.text("‹", assignButton.pack({ customerId, from: Math.max(0, start - PAGE) }));
  }
  if (start + PAGE < colleagues.length) {
    keyboard.text("›", assignButton.pack({ customerId, from: start + PAGE }));
  }
  keyboard
    .row()
    .text(assign.nobody, assignToNobodyButton.pack({ customerId }))
    .text(common.back, cardButton.pack({ customerId }));
  return {
    text: paragraphs(assign.ask({ name: shorten(name, NAME_LENGTH) }), assign.what),
    keyboard,
  };
}
