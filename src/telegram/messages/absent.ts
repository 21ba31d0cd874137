import { InlineKeyboard } from "grammy";
import type { AbsentCounts, AbsentList } from "../../flows/answers/call-list.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { absentButton, absentOfButton } from "../absent-buttons.ts";
import { cardButton, listButton } from "../call-buttons.ts";
import { inRows } from "./in-rows.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

/** Customers in one message, at most: with the longest of names they still fit 4096 characters. */
export const ABSENT_LINES = 20;
const NAME_LENGTH = 60;
const BUTTONS_A_ROW = 2;

/** Who is not on today's list: how many for each reason, and a button to their names. */
export function absentCountsMessage({ day, counts }: AbsentCounts, view: View): Message {
  const { absent: words, callList, format } = view.texts;
  const some = counts.filter(({ customers }) => customers > 0);
  const buttons = some.map(({ absence, customers }) =>
    InlineKeyboard.text(
      `${words.labels[absence]} (${format.number(customers)})`,
      absentOfButton.pack({ absence, from: 0 }),
    ),
  );
  const { holidayUntil } = view.business;
  return {
    text: paragraphs(
      html`🔍 <b>${words.title({ day: format.day(day) })}</b>`,
      holidayUntil !== null &&
        holidayUntil >= day &&
        words.holiday({ day: dayIn(view, holidayUntil) }),
      some.length === 0
        ? words.nobody
        : lines(
            ...some.map(
              ({ absence, customers }) =>
                html`• <b>${format.number(customers)}</b> · ${words.why[absence]}`,
            ),
          ),
      some.length > 0 && words.tapForNames,
    ),
    keyboard: InlineKeyboard.from(inRows(buttons, BUTTONS_A_ROW))
      .row()
      .text(callList.button, listButton.pack({ from: 0 })),
  };
}

/** The names of those who are absent for one reason, a numbered button each. */
export function absentListMessage(list: AbsentList, view: View): Message {
  const { absence, from, customers, lines: shown } = list;
  const { absent: words, callList, format } = view.texts;
  const end = from + shown.length;
  return {
    text: paragraphs(
      lines(
        html`🔍 <b>${words.labels[absence]}: ${format.number(customers)}</b>`,
        words.why[absence],
        shown.length < customers && callList.pages({ from: from + 1, to: end, of: customers }),
      ),
      shown.length > 0 &&
        lines(
          ...shown.map(({ name, day }, i) => {
            const when = day === null ? "" : `: ${words.when[absence]({ day: dayIn(view, day) })}`;
            return html`${from + i + 1}. <b>${shorten(name, NAME_LENGTH)}</b>${when}`;
          }),
        ),
      shown.length > 0 ? callList.tapNumber : words.nobodyHere,
    ),
    keyboard: pages(list, view),
  };
}

function pages(list: AbsentList, { texts }: View): InlineKeyboard {
  const { absence, from, customers, lines: shown } = list;
  const cards = shown.map(({ customerId }, i) =>
    InlineKeyboard.text(String(from + i + 1), cardButton.pack({ customerId })),
  );
  const keyboard = InlineKeyboard.from(inRows(cards)).row();
  const end = from + shown.length;
  const before = Math.max(0, from - ABSENT_LINES);
  if (from > 0)
    keyboard.text(texts.absent.previous, absentOfButton.pack({ absence, from: before }));
  if (end < customers)
    keyboard.text(texts.absent.next, absentOfButton.pack({ absence, from: end }));
  return keyboard
    .row()
    .text(texts.common.back, absentButton.pack({}))
    .text(texts.callList.button, listButton.pack({ from: 0 }));
}
