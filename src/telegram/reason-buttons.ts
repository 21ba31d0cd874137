import { buttonKind, integer } from "./buttons.ts";

/** Why customers left lately, from a place on. */
export const reasonsButton = buttonKind("reasons", { from: integer });
