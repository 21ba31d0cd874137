import { ADVICE_PARTS } from "../domain/own-advice.ts";
import { FAMILIES } from "../domain/reason.ts";
import { buttonKind, integer, oneOf, word } from "./buttons.ts";

/** Why customers left lately, from a place on. */
export const reasonsButton = buttonKind("reasons", { from: integer });

/** The families, for the owner to change their reasons. */
export const familiesButton = buttonKind("families", {});
/** The reasons of one, from a place on. */
export const reasonsOfButton = buttonKind("reasons_of", {
  family: oneOf(FAMILIES),
  from: integer,
});
export const openReasonButton = buttonKind("reason", { code: word });
/** Starts the talk that takes the name of a new reason. */
export const addReasonButton = buttonKind("reason_add", { family: oneOf(FAMILIES) });
export const archiveReasonButton = buttonKind("reason_archive", {
  code: word,
  how: oneOf(["archive", "bring_back"]),
});

/** Says of a reason of the business's own whether it can be mended. */
export const mendingButton = buttonKind("reason_mending", {
  code: word,
  how: oneOf(["mend", "close"]),
});
/** Starts the talk that takes what to say first, or to offer. */
export const adviceButton = buttonKind("reason_advice", { code: word, part: oneOf(ADVICE_PARTS) });
/** Puts back what ships. */
export const shippedAdviceButton = buttonKind("reason_shipped", {
  code: word,
  part: oneOf(ADVICE_PARTS),
});

/** Leaves such a talk. */
export const cancelReasonButton = buttonKind("talk_reason_cancel", {});
