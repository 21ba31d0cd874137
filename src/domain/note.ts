/** Characters of a note about a customer, at most: the latest fit one message, each in full. */
export const LONGEST_NOTE = 400;

/**
 * Words of any length as notes, in their order: cut between words where there is a gap to cut at.
 * None for words that are only gaps.
 */
export function inNotes(words: string): string[] {
  const notes: string[] = [];
  let rest = words.replaceAll(/\s+/g, " ").trim();
  while (rest.length > LONGEST_NOTE) {
    const gap = rest.lastIndexOf(" ", LONGEST_NOTE);
    const end = gap > 0 ? gap : LONGEST_NOTE;
    notes.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? notes : [...notes, rest];
}
