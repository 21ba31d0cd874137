import { buttonKind } from "./buttons.ts";

/** Sends everything of the business. */
export const exportButton = buttonKind("export", {});
