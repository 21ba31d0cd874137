import { InlineKeyboard } from "grammy";
import type { CustomerMatch } from "../../flows/answers/customer.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import { foundButton } from "../search-buttons.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const BUTTON_LENGTH = 36;
const QUERY_LENGTH = 40;

/** A page of the customers that a search found. */
export interface FoundPage {
  readonly matches: readonly CustomerMatch[];
  /** How many stand before it. */
  readonly from: number;
  readonly hasNext: boolean;
}

/** The customers a search found, a button each, page by page; or how to search better. */
export function searchMessage(
  { matches, from, hasNext }: FoundPage,
  pageLength: number,
  typed: string,
  view: View,
): Message {
  const { search, common } = view.texts;
  const query = shorten(typed, QUERY_LENGTH);
  if (matches.length === 0) return { text: html`${search.nobody({ query })}` };
  const keyboard = InlineKeyboard.from(
    matches.map(({ customerId, name }, i) => [
      InlineKeyboard.text(
        `${from + i + 1}. ${shorten(name, BUTTON_LENGTH)}`,
        cardButton.pack({ customerId }),
      ),
    ]),
  ).row();
  const before = Math.max(0, from - pageLength);
  if (from > 0) keyboard.text(`‹ ${common.back}`, foundButton.pack({ from: before }));
  if (hasNext) keyboard.text(`${common.next} ›`, foundButton.pack({ from: from + pageLength }));
  return {
    text: paragraphs(
      html`🔎 <b>${title({ matches, from, hasNext }, query, view)}</b>`,
      lines(...matches.map((match, i) => matchLine(match, from + i + 1, view))),
    ),
    keyboard,
  };
}

function title({ matches, from, hasNext }: FoundPage, query: string, view: View): string {
  const { search } = view.texts;
  if (matches[0]?.isSimilar) return search.similar({ query });
  return from > 0 || hasNext
    ? search.foundMany({ query })
    : search.found({ count: matches.length, query });
}

function matchLine(match: CustomerMatch, place: number, view: View): Fragment {
  const { search, status } = view.texts;
  const known = [
    match.phone,
    match.lastDay !== null && search.lastVisit({ day: dayIn(view, match.lastDay) }),
    status[match.status],
  ].filter(Boolean);
  return html`${place}. <b>${shorten(match.name, NAME_LENGTH)}</b>: ${known.join(", ")}`;
}
