import { READABLE_TYPES } from "./media-types.ts";
import { Problem } from "./problem.ts";

/** The problem of a body that can't be read, with all that could be. */
export function unsupported(what: string): Problem {
  const types = READABLE_TYPES.join(", ");
  return new Problem(415, `${what} can't be read here. Send one of: ${types}.`, {
    headers: { Accept: types },
  });
}
