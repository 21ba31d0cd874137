/** "Стоимость, руб. (с НДС)" */
const CURRENCY_INSIDE = /(?<= )(?:руб|rub|грн|uah) /gu;
const CURRENCY_AT_END = /(?: (?:руб|р|rub|грн|uah|usd|eur|kzt|тг|byn|pln))+$/u;

/** A header as the word lists have it: lower case, ё as е, signs and the currency gone, words apart by one space. */
export function foldHeader(header: string): string {
  return (
    header
      .slice(0, 200)
      .normalize("NFC")
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .replaceAll("ё", "е")
      // One of the apostrophes counts as a letter.
      .replaceAll("ʼ", " ")
      .replaceAll(/[^\p{L}\p{N}№#%]+/gu, " ")
      .trim()
      .replaceAll(CURRENCY_INSIDE, "")
      .replace(CURRENCY_AT_END, "")
  );
}
