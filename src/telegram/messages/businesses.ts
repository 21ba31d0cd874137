import { InlineKeyboard } from "grammy";
import type { Businesses, Seat } from "../../flows/seat.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { enterBusinessButton, openBusinessButton } from "../business-buttons.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const NAME_LENGTH = 60;
const BUTTON_LENGTH = 40;
const MOST_SHOWN = 30;

/** Where somebody belongs: the business they act for is marked, the others have a button each. */
export function businessesMessage({ seats, mayOpen }: Businesses, view: View): Message {
  const words = view.texts.businesses;
  const shown = seats.slice(0, MOST_SHOWN);
  const keyboard = new InlineKeyboard();
  for (const { business } of shown.filter(({ business: { id } }) => id !== view.business.id)) {
    const label = `🔁 ${shorten(business.name, BUTTON_LENGTH)}`;
    keyboard.text(label, enterBusinessButton.pack({ businessId: business.id })).row();
  }
  if (mayOpen) keyboard.text(words.open, openBusinessButton.pack({}));
  return {
    text: paragraphs(
      html`<b>${words.title(seats.length)}</b>`,
      lines(...shown.map((seat) => seatLine(seat, view))),
      seats.length > 1 ? words.hint : words.only,
    ),
    keyboard,
  };
}

/** For whom they act from now on, and how to go back. */
export function switchedMessage(seat: Seat, { texts }: View): Message {
  const business = shorten(seat.business.name, NAME_LENGTH);
  const role = texts.roles[seat.member.role];
  return { text: texts.businesses.switched({ business, role }) };
}

function seatLine({ business, member }: Seat, { texts, business: { id } }: View) {
  const name = shorten(business.name, NAME_LENGTH);
  const mark = business.id === id ? "✅" : "▫️";
  return html`${mark} <b>${name}</b>: ${texts.roles[member.role]}`;
}
