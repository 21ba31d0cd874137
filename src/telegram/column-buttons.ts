import { COLUMN_ROLES } from "../domain/file-layout.ts";
import { buttonKind, integer, oneOf } from "./buttons.ts";

// The talk's own: "talk_" says so.
const file = { importId: integer };

/** Asks which column plays a role; its columns are shown from a place on. */
export const roleButton = buttonKind("talk_role", {
  ...file,
  role: oneOf(COLUMN_ROLES),
  from: integer,
});
/** Says which it is, counted from 0; -1: none. */
export const columnButton = buttonKind("talk_column", {
  ...file,
  role: oneOf(COLUMN_ROLES),
  column: integer,
});
/** Back from a role to all of them. */
export const rolesButton = buttonKind("talk_roles", file);
/** Forgets what was said, so that the columns are found again. */
export const findAgainButton = buttonKind("talk_find_again", file);
