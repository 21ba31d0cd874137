import { buttonKind, integer } from "./buttons.ts";

/** What a key is for, and whether there is one. */
export const apiKeyButton = buttonKind("api_key", {});
export const makeApiKeyButton = buttonKind("api_key_make", {});

/** The instant at which a key was made names it: an old button never revokes a newer key. */
const standing = { madeAtMs: integer };
export const askRevokeButton = buttonKind("api_key_ask", standing);
export const revokeApiKeyButton = buttonKind("api_key_revoke", standing);
