import { ABSENCES } from "../domain/absence.ts";
import { buttonKind, integer, oneOf } from "./buttons.ts";

/** Who is not on the call list: the counts. */
export const absentButton = buttonKind("absent", {});
/** The names of those absent for one reason, from a place on. */
export const absentOfButton = buttonKind("absent_of", {
  absence: oneOf(ABSENCES),
  from: integer,
});
