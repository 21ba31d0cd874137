import { InlineKeyboard } from "grammy";
import { type Birthday, birthdayIn } from "../../domain/birthday.ts";
import type { CustomerDetails, MergeLine, Note } from "../../flows/answers/customer.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import { askDetailButton, removeNoteButton } from "../customer-buttons.ts";
import { forgetButton } from "../forget-buttons.ts";
import { mergeButton, undoMergeButton } from "../merge-buttons.ts";
import { inRows } from "./in-rows.ts";
import type { Message } from "./message.ts";
import { dayIn, mayIn, type View } from "./view.ts";

const NAME_LENGTH = 80;
const MERGED_LENGTH = 40;
const MEMBER_LENGTH = 24;
const MOST_MERGES = 5;
/** Has a 29 February. */
const LEAP_YEAR = 2024;

/** What is written about a customer, and a button for whatever can be changed of it. */
export function detailsMessage(details: CustomerDetails, view: View): Message {
  const { details: words, card } = view.texts;
  const { name, nameInFiles, phone, email, number, birthday, notes } = details;
  const merges = latestMerges(details);
  const born = birthday ? birthdayText(birthday, view) : words.notKnown;
  return {
    text: paragraphs(
      lines(
        html`🗂 <b>${shorten(name, NAME_LENGTH)}</b>`,
        nameInFiles !== null && words.inFiles({ name: shorten(nameInFiles, NAME_LENGTH) }),
        phone ?? card.noPhone,
        email !== null && shorten(email, NAME_LENGTH),
        number !== null && words.number({ number: shorten(number, MERGED_LENGTH) }),
        `🎂 ${words.birthday({ day: born })}`,
      ),
      notes.length === 0
        ? words.noNotes
        : lines(
            html`<b>${words.notes}</b>`,
            ...notes.map((note, i) => html`${i + 1}. ${noteLine(note, view)}`),
          ),
      merges.length > 0 &&
        lines(
          html`<b>${words.merged}</b>`,
          ...merges.map((merge, i) => html`${i + 1}. ${mergeLine(merge, view)}`),
        ),
    ),
    keyboard: detailsKeyboard(details, view),
  };
}

/** "3 May, Anna: likes a window seat"; cut where there is less room than a note may take. */
export function noteLine({ day, memberName, words }: Note, view: View, length?: number): Fragment {
  const said = length === undefined ? words : shorten(words, length);
  return html`${dayIn(view, day)}, ${shorten(memberName, MEMBER_LENGTH)}: ${said}`;
}

/** "3 May", or with the year "3 May 1990". */
export function birthdayText(birthday: Birthday, { texts }: View): string {
  const { year } = birthday;
  return year === null
    ? texts.format.day(birthdayIn(birthday, LEAP_YEAR))
    : texts.format.fullDay(birthdayIn(birthday, year));
}

function mergeLine({ name, memberName, day }: MergeLine, view: View): string {
  return view.texts.details.mergedBy({
    name: shorten(name, MERGED_LENGTH),
    member: shorten(memberName, MEMBER_LENGTH),
    day: dayIn(view, day),
  });
}

function latestMerges({ merges }: CustomerDetails): readonly MergeLine[] {
  return merges.slice(-MOST_MERGES).toReversed();
}

function detailsKeyboard(details: CustomerDetails, view: View): InlineKeyboard {
  const { details: words, card, merge } = view.texts;
  const { customerId, notes } = details;
  const ask = (detail: "note" | "birthday" | "name" | "phone" | "email") =>
    askDetailButton.pack({ customerId, detail });
  const keyboard = new InlineKeyboard()
    .text(words.addNote, ask("note"))
    .text(words.setBirthday, ask("birthday"))
    .row();
  const removals = notes.flatMap(({ noteId, isRemovable }, i) =>
    isRemovable
      ? [InlineKeyboard.text(`🗑 ${i + 1}`, removeNoteButton.pack({ customerId, noteId }))]
      : [],
  );
  keyboard.append(InlineKeyboard.from(inRows(removals))).row();
  if (mayIn(view, "manager")) {
    keyboard
      .text(words.rename, ask("name"))
      .text(words.setPhone, ask("phone"))
      .text(words.setEmail, ask("email"))
      .row();
    for (const [i, { mergeId }] of latestMerges(details).entries()) {
      keyboard.text(words.undoMerge({ number: i + 1 }), undoMergeButton.pack({ mergeId })).row();
    }
    keyboard.text(merge.button, mergeButton.pack({ customerId }));
  }
  keyboard.text(card.button, cardButton.pack({ customerId }));
  if (mayIn(view, "owner")) {
    keyboard.row().text(view.texts.forget.button, forgetButton.pack({ customerId }));
  }
  return keyboard;
}
