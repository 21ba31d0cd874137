import { type Language, LANGUAGES } from "../../../src/domain/business.ts";
import type { Fragment } from "../../../src/texts/html.ts";
import { textsFor } from "../../../src/texts/texts.ts";
import type { Reading } from "../../../src/telegram/messages/reading.ts";
import type { View } from "../../../src/telegram/messages/view.ts";
import { business, TODAY } from "../staffed-bot.ts";

/** As long as Telegram lets anybody call anything, and full of markup. */
export const LONGEST_NAME = `<b>&"${"Ы&".repeat(2046)}`;

/** The columns of a small table, nothing of which was told by a person. */
export const seenLayout: Reading["layout"] = {
  fingerprint: "0123456789abcdef",
  header: ["Дата", "Клиент", "Сумма"],
  rows: [
    ["01.05.2026", "Anton", "950"],
    ["02.05.2026", "Berta", "50"],
  ],
  columns: {
    day: 0,
    customer: 1,
    phone: null,
    email: null,
    number: null,
    amount: 2,
    order: null,
    product: null,
    quantity: null,
    category: null,
    employee: null,
    status: null,
  },
  told: { answers: {}, columns: {} },
};

/** A message's view, for a business as the tests have it, changed as given. */
export function viewIn(language: Language, changes: Partial<View["business"]> = {}): View {
  return { texts: textsFor(language), business: { ...business, ...changes }, today: TODAY };
}

export const everyView = LANGUAGES.map((language) => viewIn(language));

/** The text as Telegram shows and counts it. */
export function plain({ html }: Fragment): string {
  return html
    .replaceAll(/<\/?(?:b|i|s)>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The text with plain spaces where a language keeps a number together with its unit. */
export function withoutNoBreaks(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}
