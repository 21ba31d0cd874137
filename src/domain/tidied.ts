/** What was typed without what makes no difference: case, apostrophes, spaces, the last full stop. */
export function tidied(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/[’ʼ`‘]/g, "'")
    .replaceAll("ё", "е")
    .replaceAll(/\s+/g, " ")
    .replace(/[\s.,!?]+$/, "");
}
