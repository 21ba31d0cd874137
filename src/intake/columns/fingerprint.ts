import { createHash } from "node:crypto";
import { foldHeader } from "../words/fold-header.ts";
import { type Cell, textOf } from "../table.ts";

/**
 * The same for every table whose columns have the same names in the same order, however they are
 * written; short enough for a button.
 */
export function fingerprintOf(header: readonly Cell[]): string {
  const names = header.map((cell) => foldHeader(textOf(cell)));
  const last = names.findLastIndex((name) => name !== "");
  const text = names.slice(0, last + 1).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
