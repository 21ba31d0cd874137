import { editDistance } from "./edit-distance.ts";

/** Letters that may be wrong in a word, by its length: in a short one hardly any may. */
const FORGIVING = [
  { length: 8, letters: 2 },
  { length: 4, letters: 1 },
];

/** A typed word, ready to be compared with many names. */
interface TypedWord {
  readonly word: string;
  /** Letters of it that may be wrong. */
  readonly forgiven: number;
  readonly letters: number;
}

/**
 * How far folded names are from what was typed, in letters: the sum over the typed words, each
 * measured by the nearest word of the name, also by its beginning alone. The words may stand in any
 * order, and the name may have more of them.
 *
 * @param typed the folded words
 * @returns the distance of a name; null where some word is like none of the name's
 */
export function nameDistanceFrom(typed: readonly string[]): (name: string) => number | null {
  const words = typed.map((word) => ({ word, forgiven: forgiven(word), letters: lettersOf(word) }));
  return (name) => {
    const letters = lettersOf(name);
    if (words.some((word) => lettersMissing(word, letters) > word.forgiven)) return null;
    return sumOfDistances(words, name.split(" "));
  };
}

function sumOfDistances(typed: readonly TypedWord[], name: readonly string[]): number | null {
  let sum = 0;
  for (const { word, forgiven: most } of typed) {
    let nearest = most + 1;
    for (const other of name) {
      if (nearest === 0) break;
      nearest = Math.min(nearest, editDistance(word, other, nearest - 1, { asPrefix: true }));
    }
    if (nearest > most) return null;
    sum += nearest;
  }
  return sum;
}

/** A number with another digit is another number. */
function forgiven(word: string): number {
  if (/^\d+$/.test(word)) return 0;
  return FORGIVING.find(({ length }) => word.length >= length)?.letters ?? 0;
}

/** Which letters occur, as bits: each that is missing is a letter to be edited, without a look at any word. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i += 1) bits |= 1 << (text.charCodeAt(i) % 32);
  return bits;
}

function lettersMissing({ letters }: TypedWord, present: number): number {
  let missing = letters & ~present;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}
