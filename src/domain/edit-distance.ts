/**
 * Letters to add, drop, replace or swap with their neighbour to turn one word into another; only as
 * far as `most`, beyond which it is `most + 1`.
 *
 * With `asPrefix` the letters that `other` has beyond the best match at its beginning are free:
 * "ромшк" is one letter away from "ромашка".
 *
 * @see Damerau (1964), "A technique for computer detection and correction of spelling errors",
 *   CACM 7:171-176; in the restricted form, where no letter is edited twice
 */
export function editDistance(
  word: string,
  other: string,
  most: number,
  { asPrefix = false }: { asPrefix?: boolean } = {},
): number {
  const tooFar = most + 1;
  if (word.length - other.length > most) return tooFar;
  if (!asPrefix && other.length - word.length > most) return tooFar;

  const columns = asPrefix ? Math.min(other.length, word.length + most) : other.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, i) => i);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const isSame = word[row - 1] === other[column - 1];
      let distance = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        word[row - 1] === other[column - 2] &&
        word[row - 2] === other[column - 1];
      if (isSwapped) distance = Math.min(distance, beforeLast[column - 2]! + 1);
      current.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(tooFar, asPrefix ? Math.min(...last) : last[columns]!);
}
