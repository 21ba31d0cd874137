import { buttonKind, integer } from "./buttons.ts";

const waiting = { importId: integer };

/** Takes a waiting file in. */
export const importButton = buttonKind("import", waiting);
export const columnsButton = buttonKind("columns", waiting);
/** Back from the columns to what the file holds. */
export const reviewButton = buttonKind("review", waiting);
export const cancelImportButton = buttonKind("import_cancel", waiting);
/** Asks before an import is undone. */
export const askUndoButton = buttonKind("import_undo", waiting);
export const undoImportButton = buttonKind("import_undone", waiting);
export const importsButton = buttonKind("imports", {});
