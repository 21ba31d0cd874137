import { InlineKeyboard } from "grammy";
import type { Business, Language } from "../../domain/business.ts";
import type { EveningNote } from "../../flows/answers/figures.ts";
import { isQuiet } from "../../flows/alerts/compose-evening-note.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { textsFor } from "../../texts/texts.ts";
import { listButton } from "../call-buttons.ts";
import type { Message } from "./message.ts";

/** Lines of one kind, at most: with the longest of names all kinds fit 4096 characters. */
const MOST_LINES = 12;
const NAME_LENGTH = 40;
const MEMBER_LENGTH = 24;

/** To an owner in the evening: who was contacted, who was not, who came back. */
export function eveningNoteMessage(
  note: EveningNote,
  { currency }: Pick<Business, "currency">,
  language: Language,
): Message {
  const texts = textsFor(language);
  const { eveningNote: words, contact, format } = texts;
  const { contacted, putOff, uncalled, returned, cameAlone } = note;
  const back = [
    ...returned.map((one) =>
      words.back({
        name: nameOf(one),
        money: one.amount === null ? null : format.money(one.amount, currency),
        days: one.daysAfter,
        member: memberOf(one),
      }),
    ),
    ...cameAlone.map((one) => words.alone({ name: nameOf(one) })),
  ];
  const title = html`🌙 <b>${words.title({ day: format.day(note.day) })}</b>`;
  const keyboard = new InlineKeyboard().text(texts.callList.button, listButton.pack({ from: 0 }));
  if (isQuiet(note)) return { text: paragraphs(title, words.quiet), keyboard };
  const section = (heading: Fragment, all: readonly Fragment[]) =>
    all.length > 0 && lines(heading, ...beginning(all, texts.news.moreBack));
  return {
    text: paragraphs(
      title,
      section(words.returned(back.length), back),
      contacted.length === 0
        ? words.nobodyContacted
        : section(
            words.contacted(contacted.length),
            contacted.map((one) => {
              const outcome = contact.said[one.outcome];
              return words.contact({ name: nameOf(one), outcome, member: memberOf(one) });
            }),
          ),
      section(words.putOff(putOff.length), names(putOff)),
      section(words.uncalled(uncalled.length), names(uncalled)),
      uncalled.length > 0 ? words.nextList : words.goodEvening,
    ),
    keyboard,
  };
}

function names(all: EveningNote["uncalled"]): Fragment[] {
  return all.map((one) => html`<b>${nameOf(one)}</b>`);
}

function nameOf(one: { readonly name: string }): string {
  return shorten(one.name, NAME_LENGTH);
}

function memberOf(one: { readonly memberName: string }): string {
  return shorten(one.memberName, MEMBER_LENGTH);
}

/** The first ones, with how many more there are. */
function beginning(all: readonly Fragment[], more: (count: number) => string): Fragment[] {
  const shown = all.slice(0, MOST_LINES).map((one) => html`• ${one}`);
  const rest = all.length - shown.length;
  return rest > 0 ? [...shown, html`${more(rest)}`] : shown;
}
