/**
 * A text of its own. What is cut out of a long text keeps all of that text in memory as long as itself is kept;
 * copy what is kept for good.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
