import { buttonKind, integer } from "./buttons.ts";

/** Acts for that business from now on. */
export const enterBusinessButton = buttonKind("business", { businessId: integer });
/** Begins a business of one's own. */
export const openBusinessButton = buttonKind("business_new", {});
