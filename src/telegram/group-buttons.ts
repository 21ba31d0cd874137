import { buttonKind } from "./buttons.ts";

/** Whether a group is linked, and how to link one. */
export const groupButton = buttonKind("group", {});
export const unlinkGroupButton = buttonKind("group_unlink", {});
/** In a group: links this one in place of another. */
export const linkHereButton = buttonKind("group_here", {});

/** What follows /start where the bot is added to a group by the link of /settings. */
export const LINK_PAYLOAD = "link";
