import { buttonKind, integer } from "./buttons.ts";

/** Asks who the customer is too. */
export const mergeButton = buttonKind("merge", { customerId: integer });
const pair = { keptId: integer, mergedId: integer };
/** Shows both side by side. */
export const mergeWithButton = buttonKind("merge_with", pair);
export const confirmMergeButton = buttonKind("merge_yes", pair);
export const undoMergeButton = buttonKind("merge_undo", { mergeId: integer });
