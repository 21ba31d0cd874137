/** Fewer digits are a part of too many phones. */
const FEWEST_DIGITS = 4;
/** Of a phone beside a name at least so many. */
const FEWEST_BESIDE_LETTERS = 7;
/** Enough of a phone's end to know it by, whatever stands before: 8, +7, 0 or 380. */
const PHONE_TAIL = 9;

/**
 * Patterns of phones (as they are kept, "+79001234567") in which the typed digits occur: all of a
 * phone in any spelling, its beginning or its last digits. None for what is no phone.
 */
export function phonePatterns(typed: string): string[] {
  const digits = typed.replace(/\D/g, "");
  const fewest = /\p{L}/u.test(typed) ? FEWEST_BESIDE_LETTERS : FEWEST_DIGITS;
  if (digits.length < fewest) return [];
  if (digits.length > PHONE_TAIL) return [`%${digits.slice(-PHONE_TAIL)}`];
  // 8 916… is how +7 916… is dialled at home; 0 50… is +380 50… and stands in it as it is.
  const dialled = digits.startsWith("8") && digits.length > FEWEST_DIGITS ? [digits.slice(1)] : [];
  return [`%${digits}%`, ...dialled.map((rest) => `+7${rest}%`)];
}
