import { QUESTION_KINDS } from "../domain/file-layout.ts";
import { buttonKind, integer, oneOf, word } from "./buttons.ts";

const waiting = { importId: integer };

/** Takes a waiting file in. */
export const importButton = buttonKind("import", waiting);
export const columnsButton = buttonKind("columns", waiting);
/** Says how a file, and every other of its layout, is to be read. */
export const answerButton = buttonKind("answer", {
  ...waiting,
  layout: word,
  kind: oneOf(QUESTION_KINDS),
  answer: oneOf(["taken", "other"]),
});
/** Reads another sheet of a workbook, known by its name's key. */
export const sheetButton = buttonKind("sheet", { ...waiting, sheet: word });
/** Back from the columns to what the file holds. */
export const reviewButton = buttonKind("review", waiting);
export const cancelImportButton = buttonKind("import_cancel", waiting);
/** The rows that are no purchases, as a file; also once it is imported. */
export const leftOutButton = buttonKind("left_out", waiting);
/** Stops what is under way in its message. */
export const callOffButton = buttonKind("call_off", {});
/** Asks before an import is undone. */
export const askUndoButton = buttonKind("import_undo", waiting);
export const undoImportButton = buttonKind("import_undone", waiting);
export const importsButton = buttonKind("imports", {});
