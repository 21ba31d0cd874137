import { InlineKeyboard } from "grammy";
import type { FamilyOfReasons, ReasonCounts, ReasonLine } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, paragraphs } from "../../texts/html.ts";
import { lostButton } from "../lost-buttons.ts";
import { familiesButton, reasonsButton } from "../reason-buttons.ts";
import { salesAge } from "./call-list.ts";
import type { Message } from "./message.ts";
import { nameOf, reasonLine } from "./reasons-section.ts";
import { mayIn, moneyIn, type View } from "./view.ts";

/** Reasons in one message, at most: with the longest of names they still fit 4096 characters. */
export const REASON_LINES = 20;

/** Why customers left in the last 12 months, the most frequent reasons first, from a place on. */
export function reasonsMessage(counts: ReasonCounts, asked: number, view: View): Message {
  const { reasonList: words, report, lost } = view.texts;
  if (counts.salesUpTo === null) {
    return { text: html`${report.noSales}`, keyboard: withEdit(new InlineKeyboard(), view) };
  }
  const age = salesAge({ day: view.today, salesUpTo: counts.salesUpTo }, view);
  const keyboard = new InlineKeyboard();
  if (counts.customers === 0) {
    return { text: paragraphs(words.nobody, age), keyboard: withLinks(keyboard, view) };
  }
  const all = counts.families.flatMap((family) => family.lines.map((line) => ({ family, line })));
  const from = pageStart(asked, all.length);
  const shown = all.slice(from, from + REASON_LINES);
  const end = from + shown.length;
  if (from > 0) {
    const before = Math.max(0, from - REASON_LINES);
    keyboard.text(words.moreFrequent, reasonsButton.pack({ from: before }));
  }
  if (end < all.length) keyboard.text(words.lessFrequent, reasonsButton.pack({ from: end }));
  return {
    text: paragraphs(
      lines(
        html`🧭 <b>${words.title}</b>`,
        words.total({ customers: counts.customers, money: moneyOf(counts, view) }),
        shown.length < all.length && lost.pages({ from: from + 1, to: end, of: all.length }),
      ),
      ...counts.families.map((family) =>
        familySection(
          family,
          shown.filter((one) => one.family === family).map(({ line }) => line),
          view,
        ),
      ),
      lines(words.returnedToo, age),
    ),
    keyboard: withLinks(keyboard.row(), view),
  };
}

/** To who left; for the owner to the reasons themselves. */
function withLinks(keyboard: InlineKeyboard, view: View): InlineKeyboard {
  return withEdit(keyboard.text(view.texts.lost.button, lostButton.pack({ from: 0 })), view);
}

function withEdit(keyboard: InlineKeyboard, view: View): InlineKeyboard {
  if (!mayIn(view, "owner")) return keyboard;
  return keyboard.text(view.texts.ownReasons.button, familiesButton.pack({}));
}

function familySection(
  family: FamilyOfReasons,
  shown: readonly ReasonLine[],
  view: View,
): Fragment | null {
  if (shown.length === 0) return null;
  // Nobody has asked: a family of one line, which needs no heading.
  if (family.family === null) return reasonLine(nameOf(shown[0]!, view), shown, view);
  const name = view.texts.reasons.familyButtons[family.family];
  const { customers } = family;
  const total = view.texts.reasonList.family({ name, customers, money: moneyOf(family, view) });
  return lines(total, ...shown.map((line) => reasonLine(nameOf(line, view), [line], view)));
}

function moneyOf({ lostValueYear }: Pick<ReasonCounts, "lostValueYear">, view: View) {
  return lostValueYear > 0 ? moneyIn(view, lostValueYear) : null;
}

/** Where the page asked for begins; the last one's start where there are fewer by now. */
function pageStart(asked: number, all: number): number {
  return asked < all ? Math.max(0, asked) : Math.floor((all - 1) / REASON_LINES) * REASON_LINES;
}
