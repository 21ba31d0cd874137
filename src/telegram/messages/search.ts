import { InlineKeyboard } from "grammy";
import type { CustomerMatch } from "../../flows/flows.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

/** As many as a search gives: where there are that many, there may be more. */
const MOST_MATCHES = 10;
const NAME_LENGTH = 60;
const BUTTON_LENGTH = 36;
const QUERY_LENGTH = 40;

/** The customers a search found, a button each; or how to search better. */
export function searchMessage(
  matches: readonly CustomerMatch[],
  typed: string,
  view: View,
): Message {
  const { search } = view.texts;
  const query = shorten(typed, QUERY_LENGTH);
  if (matches.length === 0) return { text: html`${search.nobody({ query })}` };
  const shown = matches.slice(0, MOST_MATCHES);
  const areAll = matches.length < MOST_MATCHES;
  const title = areAll
    ? search.found({ count: matches.length, query })
    : search.foundMany({ query });
  return {
    text: paragraphs(
      html`🔎 <b>${title}</b>`,
      lines(...shown.map((match, i) => matchLine(match, i + 1, view))),
      !areAll && search.tooMany({ shown: shown.length }),
    ),
    keyboard: InlineKeyboard.from(
      shown.map(({ customerId, name }, i) => [
        InlineKeyboard.text(
          `${i + 1}. ${shorten(name, BUTTON_LENGTH)}`,
          cardButton.pack({ customerId }),
        ),
      ]),
    ),
  };
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
