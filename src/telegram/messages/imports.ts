import { InlineKeyboard } from "grammy";
import type { ImportLine } from "../../flows/answers/files.ts";
import { localDay } from "../../flows/local-time.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { askUndoButton, importsButton, undoImportButton } from "../file-buttons.ts";
import { shortFileName } from "./file-name.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const MOST_IMPORTS = 10;
const LABEL_LENGTH = 30;

/** What was imported, the newest first, each with an Undo. */
export function importsMessage(imports: readonly ImportLine[], view: View): Message {
  const words = view.texts.imports;
  if (imports.length === 0) return { text: html`${words.none}` };

  const keyboard = new InlineKeyboard();
  const shown = imports.slice(0, MOST_IMPORTS);
  for (const [i, { importId, fileName, isUndone }] of shown.entries()) {
    if (isUndone) continue;
    const label = words.undo({ number: i + 1, file: shorten(fileName, LABEL_LENGTH) });
    keyboard.text(label, askUndoButton.pack({ importId })).row();
  }
  return {
    text: paragraphs(
      html`<b>${words.title}</b>`,
      lines(...shown.map((line, i) => importLine(line, i + 1, view))),
    ),
    keyboard,
  };
}

function importLine(line: ImportLine, number: number, view: View): Fragment {
  const { imports, format } = view.texts;
  const words = imports.line({
    file: shortFileName(line.fileName),
    purchases: line.purchases,
    from: format.fullDay(line.firstDay),
    to: format.fullDay(line.lastDay),
    on: dayIn(view, localDay(line.importedAt, view.business.timeZone)),
  });
  return line.isUndone
    ? html`${number}. <s>${words}</s> ${imports.undone}`
    : html`${number}. ${words}`;
}

/** Asks before an import is undone. */
export function confirmUndoMessage(line: ImportLine, { texts }: View): Message {
  const { importId, fileName, purchases, changed } = line;
  return {
    text: texts.imports.confirm({ file: shortFileName(fileName), purchases, changed }),
    keyboard: new InlineKeyboard()
      .text(texts.imports.confirmed, undoImportButton.pack({ importId }))
      .text(texts.common.back, importsButton.pack({})),
  };
}
