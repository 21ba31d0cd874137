import { InlineKeyboard } from "grammy";
import { columnLetters } from "../../domain/column-letters.ts";
import { COLUMN_ROLES, type ColumnRole } from "../../domain/file-layout.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { columnButton, findAgainButton, roleButton, rolesButton } from "../column-buttons.ts";
import { cancelImportButton, reviewButton } from "../file-buttons.ts";
import type { Look } from "./look.ts";
import type { Message } from "./message.ts";
import type { Reading } from "./reading.ts";
import { smallTable } from "./small-table.ts";
import type { View } from "./view.ts";

type Layout = Look["layout"];

const HEADER_LENGTH = 40;
const LABEL_LENGTH = 24;
const ROLES_A_ROW = 3;
const COLUMNS_A_PAGE = 8;

/**
 * Which column of the file is what: every one we look for, found or not.
 *
 * @param before how it was before the last change
 */
export function columnsMessage(
  importId: number,
  look: Look,
  before: Look | null,
  view: View,
): Message {
  const { salesFile } = view.texts;
  const { layout } = look;
  const keyboard = new InlineKeyboard();
  for (const [i, role] of COLUMN_ROLES.entries()) {
    keyboard.text(salesFile.columnNames[role], roleButton.pack({ importId, role, from: 0 }));
    if (i % ROLES_A_ROW === ROLES_A_ROW - 1) keyboard.row();
  }
  if (Object.keys(layout.told.columns).length > 0) {
    keyboard.text(salesFile.findAgain, findAgainButton.pack({ importId })).row();
  }
  addWaysOut(keyboard, importId, view);
  return {
    text: paragraphs(
      html`<b>${salesFile.columnsTitle}</b>`,
      before && changes(look, before, view),
      smallTable(layout, pageOf(layout, 0)),
      lines(...COLUMN_ROLES.map((role) => roleLine(layout, role, view))),
      holds(look, view),
      salesFile.columnsHint,
    ),
    keyboard,
  };
}

/** Asks which column plays a role; the columns come in pages. */
export function columnChoiceMessage(
  importId: number,
  { layout }: Look,
  role: ColumnRole,
  from: number,
  { texts }: View,
): Message {
  const { salesFile, common } = texts;
  const keyboard = new InlineKeyboard();
  for (const [i, column] of pageOf(layout, from).entries()) {
    keyboard.text(labelOf(layout, column, role), columnButton.pack({ importId, role, column }));
    if (i % 2 === 1) keyboard.row();
  }
  keyboard.row();
  const page = (to: number) => roleButton.pack({ importId, role, from: to });
  const next = from + COLUMNS_A_PAGE;
  if (from > 0) keyboard.text("◀", page(Math.max(0, from - COLUMNS_A_PAGE)));
  if (next < layout.header.length) keyboard.text("▶", page(next));
  keyboard
    .row()
    .text(salesFile.noSuchColumn, columnButton.pack({ importId, role, column: -1 }))
    .text(common.back, rolesButton.pack({ importId }));
  return {
    text: paragraphs(
      html`<b>${salesFile.whichColumn({ role: salesFile.columnNames[role] })}</b>`,
      smallTable(layout, pageOf(layout, from)),
    ),
    keyboard,
  };
}

/** The file could not be fetched to look at its columns: why, and the way back. */
export function unreachableMessage(importId: number, words: string, view: View): Message {
  const keyboard = new InlineKeyboard();
  addWaysOut(keyboard, importId, view);
  return { text: html`${words}`, keyboard };
}

function addWaysOut(keyboard: InlineKeyboard, importId: number, { texts }: View): void {
  keyboard
    .text(texts.common.back, reviewButton.pack({ importId }))
    .text(texts.common.cancel, cancelImportButton.pack({ importId }));
}

/** The columns that were found, in one line; null for a report whose columns have no headers. */
export function columnsInShort({ columns, layout }: Reading, { texts }: View): Fragment | null {
  const { salesFile } = texts;
  const found = COLUMN_ROLES.flatMap((role) => {
    const header = columns[role];
    return header === null ? [] : [html`${salesFile.columnNames[role]}: ${quoted(header)}`];
  });
  if (found.length === 0) return null;
  return lines(
    found.reduce((list, column) => html`${list} · ${column}`),
    Object.keys(layout.told.columns).length > 0 && salesFile.columnsTold,
  );
}

function roleLine(layout: Layout, role: ColumnRole, { texts }: View): Fragment {
  return html`${texts.salesFile.columnNames[role]}: ${columnIn(layout, role, texts)}`;
}

/** What became of the last change: a column that was given to one role is no other's any more. */
function changes(look: Look, before: Look, { texts }: View): Fragment | null {
  const changed = COLUMN_ROLES.filter(
    (role) => look.layout.columns[role] !== before.layout.columns[role],
  );
  if (changed.length === 0) return null;
  return lines(
    ...changed.map((role) => {
      const [was, is] = [before, look].map(({ layout }) => columnIn(layout, role, texts));
      return html`✏️ ${texts.salesFile.columnNames[role]}: ${was!} → ${is!}`;
    }),
  );
}

function holds({ holds: found, why }: Look, { texts }: View): Fragment | string {
  return found ? texts.salesFile.nowHolds(found) : texts.refusals[why];
}

function columnIn({ columns, header }: Layout, role: ColumnRole, texts: View["texts"]): Fragment {
  const at = columns[role];
  if (at === null) return html`<i>${texts.salesFile.noColumn}</i>`;
  return quoted(header[at] || columnLetters(at));
}

function quoted(header: string): Fragment {
  return html`<i>${shorten(header, HEADER_LENGTH)}</i>`;
}

/** A column without a name is known by what stands in it. */
function labelOf({ header, rows, columns }: Layout, at: number, role: ColumnRole): string {
  const name = header[at] || (rows[0]?.[at] ?? "");
  const label = `${columnLetters(at)} ${shorten(name, LABEL_LENGTH)}`.trim();
  return columns[role] === at ? `✅ ${label}` : label;
}

/** A table's columns from one on, as many as are shown at once. */
export function pageOf({ header }: Layout, from: number): number[] {
  return [...header.keys()].slice(from, from + COLUMNS_A_PAGE);
}
