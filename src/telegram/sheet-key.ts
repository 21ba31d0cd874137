import { createHash } from "node:crypto";

/** A sheet's name as it fits a button, however long it is. */
export function sheetKey(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
