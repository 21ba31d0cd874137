import { buttonKind, integer } from "./buttons.ts";

/** Sends everything of the business. */
export const exportButton = buttonKind("export", {});
/** Asks before a customer is erased. */
export const forgetButton = buttonKind("forget", { customerId: integer });
export const confirmForgetButton = buttonKind("forget_yes", { customerId: integer });
/** Starts the talk that asks for the business's name. */
export const eraseBusinessButton = buttonKind("erase_business", {});
