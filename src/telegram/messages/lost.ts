import { InlineKeyboard } from "grammy";
import type { CameOnceList, LostCustomer, LostList } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import { cameOnceButton, lostButton } from "../lost-buttons.ts";
import { salesAge } from "./call-list.ts";
import { reasonName } from "./contact-line.ts";
import { inRows } from "./in-rows.ts";
import type { Message } from "./message.ts";
import { dayIn, moneyIn, type View } from "./view.ts";

/** Customers in one message, at most: with the longest of names they still fit 4096 characters. */
export const LOST_LINES = 15;
const NAME_LENGTH = 60;
/** A share of fewer customers says little: they are counted instead. */
const ENOUGH_FOR_SHARE = 20;

/** Who left in the last 12 months and has not come back, a numbered button each. */
export function lostMessage(list: LostList, view: View): Message {
  const words = view.texts.lost;
  const keyboard = pages(list, lostButton, view).row();
  if (list.cameOnce > 0) {
    keyboard.text(words.onceButton(list.cameOnce), cameOnceButton.pack({ from: 0 }));
  }
  if (list.salesUpTo === null) return { text: html`${view.texts.report.noSales}` };
  const age = salesAge({ day: view.today, salesUpTo: list.salesUpTo }, view);
  if (list.customers === 0) return { text: paragraphs(words.nobody, age), keyboard };
  const cost = list.valueYear > 0 ? words.cost({ money: moneyIn(view, list.valueYear) }) : null;
  return {
    text: paragraphs(
      lines(
        html`${words.title(list.customers)}${cost === null ? "" : `, ${cost}`}`,
        pageOf(list, view),
      ),
      lines(...list.lines.map((one, i) => lostLine(one, list.from + i + 1, view))),
      age,
      words.tapNumber,
    ),
    keyboard,
  };
}

/** Who came once and not again, below the share of those who do. */
export function cameOnceMessage(list: CameOnceList, view: View): Message {
  const words = view.texts.lost;
  const keyboard = pages(list, cameOnceButton, view)
    .row()
    .text(words.button, lostButton.pack({ from: 0 }));
  const meaning = words.meaning({ days: list.waitDays });
  if (list.customers === 0) {
    return { text: paragraphs(words.nobodyOnce, lines(share(list, view), meaning)), keyboard };
  }
  return {
    text: paragraphs(
      lines(words.onceTitle(list.customers), pageOf(list, view)),
      lines(share(list, view), meaning),
      lines(
        ...list.lines.map(({ name, day }, i) => {
          const visit = words.visit({ day: dayIn(view, day) });
          return html`${list.from + i + 1}. <b>${shorten(name, NAME_LENGTH)}</b>: ${visit}`;
        }),
      ),
      words.tapNumber,
    ),
    keyboard,
  };
}

function lostLine(lost: LostCustomer, place: number, view: View): Fragment {
  const words = view.texts.lost;
  const { reason, valueYear } = lost;
  const known = [
    words.since({ day: dayIn(view, lost.lostDay) }),
    reason === null ? words.notAsked : reasonName(reason.code, [reason], view.texts),
    valueYear && words.aYear({ money: moneyIn(view, valueYear) }),
  ].filter(Boolean);
  return html`${place}. <b>${shorten(lost.name, NAME_LENGTH)}</b>: ${known.join(", ")}`;
}

function share({ share: { again, of } }: CameOnceList, { texts }: View): Fragment | null {
  if (of === 0) return null;
  if (of < ENOUGH_FOR_SHARE) return texts.lost.shareOfFew({ again, of });
  return texts.lost.share({ again, of, share: Math.round((100 * again) / of) });
}

/** "16–30 of 47", where there is more than one page. */
function pageOf({ from, lines: shown, customers }: LostList | CameOnceList, { texts }: View) {
  if (shown.length === customers) return null;
  return texts.lost.pages({ from: from + 1, to: from + shown.length, of: customers });
}

/** A numbered button a customer, and the pages beside. */
function pages(
  { from, lines: shown, customers }: LostList | CameOnceList,
  button: typeof lostButton,
  { texts }: View,
): InlineKeyboard {
  const cards = shown.map(({ customerId }, i) =>
    InlineKeyboard.text(String(from + i + 1), cardButton.pack({ customerId })),
  );
  const keyboard = InlineKeyboard.from(inRows(cards)).row();
  if (from > 0) {
    keyboard.text(texts.lost.newer, button.pack({ from: Math.max(0, from - LOST_LINES) }));
  }
  const end = from + shown.length;
  if (end < customers) keyboard.text(texts.lost.older, button.pack({ from: end }));
  return keyboard;
}
