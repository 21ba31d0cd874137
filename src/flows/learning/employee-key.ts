import { foldName } from "../../intake/cells/fold-name.ts";

/** More of a name tells nobody apart, and a key must not grow with it. */
const KEY_LENGTH = 200;

/** What is the same in every spelling of an employee's name; null where nothing of it is a name. */
export function employeeKey(name: string): string | null {
  return Array.from(foldName(name)).slice(0, KEY_LENGTH).join("").trim() || null;
}
