import { InlineKeyboard } from "grammy";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { cancelImportButton, reviewButton } from "../file-buttons.ts";
import type { Message } from "./message.ts";
import type { Reading } from "./reading.ts";
import type { View } from "./view.ts";

type Column = keyof Reading["columns"];

/** In the order in which a person looks for them. */
const COLUMNS = [
  "day",
  "customer",
  "phone",
  "email",
  "number",
  "amount",
  "order",
  "product",
  "quantity",
  "category",
  "employee",
  "status",
] as const satisfies readonly Column[];
const HEADER_LENGTH = 40;

/** Which column of the file is what: every one we look for, found or not. */
export function columnsMessage(
  { importId, reading }: { importId: number; reading: Reading },
  view: View,
): Message {
  const { salesFile, common } = view.texts;
  const list = COLUMNS.map((column) => {
    const header = reading.columns[column];
    const found = header === null ? html`<i>${salesFile.noColumn}</i>` : quoted(header);
    return html`${salesFile.columnNames[column]}: ${found}`;
  });
  return {
    text: paragraphs(html`<b>${salesFile.columnsTitle}</b>`, lines(...list), salesFile.columnsHint),
    keyboard: new InlineKeyboard()
      .text(common.back, reviewButton.pack({ importId }))
      .text(common.cancel, cancelImportButton.pack({ importId })),
  };
}

/** The columns that were found, in one line; null for a report whose columns have no headers. */
export function columnsInShort({ columns }: Reading, { texts }: View): Fragment | null {
  const found = COLUMNS.flatMap((column) => {
    const header = columns[column];
    return header === null ? [] : [html`${texts.salesFile.columnNames[column]}: ${quoted(header)}`];
  });
  if (found.length === 0) return null;
  return found.reduce((list, column) => html`${list} · ${column}`);
}

function quoted(header: string): Fragment {
  return html`<i>${shorten(header, HEADER_LENGTH)}</i>`;
}
