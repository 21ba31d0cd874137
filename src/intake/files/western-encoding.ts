const WORD = /[A-Za-z\x80-\x9f\xa1-\xff]{2,}/g;
/** Euros and pounds beside a figure: all that is not ASCII in many an English file. */
const MONEY = /[\x80\xa3] ?\d|\d[ \xa0]?[\x80\xa3]/;
/** ł, ą, ż and ź, which elsewhere are no letters. */
const POLISH = /[A-Za-z][\xb3\xb9\xbf\x9f]|[\xb3\xb9\xbf\x9f][A-Za-z]/;
/**
 * The encoding of a byte a letter of text in Latin letters; null where the words are of another alphabet. A letter with a mark
 * stands among plain ones, a Cyrillic one among its like.
 */
export function westernEncoding(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let marked = 0;
  let foreign = 0;
  for (const [word] of text.matchAll(WORD)) {
    const isPlain = /[A-Za-z]/.test(word);
    if (!isPlain) foreign++;
    else if (/[\x80-\xff]/.test(word)) marked++;
  }
  const isWestern = marked > foreign || (foreign === 0 && MONEY.test(text));
  if (!isWestern) return null;
  // That of Turkish is that of the west of Europe but for six letters that only Icelanders write.
  return POLISH.test(text) ? "windows-1250" : "windows-1254";
}
