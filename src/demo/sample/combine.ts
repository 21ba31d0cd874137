/**
 * Every pair of a first and a second word, joined by a space.
 *
 * @param first  words with a space between
 * @param second the same
 */
export function combine(first: string, second: string): string[] {
  return first.split(" ").flatMap((one) => second.split(" ").map((other) => `${one} ${other}`));
}
