import { buttonKind, integer } from "./buttons.ts";

/** Who left lately, from a place on. */
export const lostButton = buttonKind("lost", { from: integer });
/** Who came once and not again, from a place on. */
export const cameOnceButton = buttonKind("once", { from: integer });
