import { buttonKind, integer } from "./buttons.ts";

/**
 * A page of what a search found. What was searched for is in the message that the list replies to:
 * it would not fit into a button.
 */
export const foundButton = buttonKind("found", { from: integer });
