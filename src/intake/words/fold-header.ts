import { foldLatin } from "./fold-latin.ts";

/** "Стоимость, руб. (с НДС)" */
const CURRENCY_INSIDE = /(?<= )(?:руб|rub|грн|uah) /gu;
const CURRENCY_AT_END =
  /(?: (?:руб|р|rub|грн|uah|usd|eur|gbp|chf|aud|cad|mxn|kzt|тг|byn|pln|zl|tl|try))+$/u;

/** "Ваше ім'я", as a form asks for it */
const ASKED = /^(?:ваш[еіи]?|your) (?=\p{L})/u;
/** "N.º", "N°", "Nº" */
const NUMBER_SIGN = /(?<!\p{L})[Nn]\.?\s?[º°]\s*/gu;

/** A header as the word lists have it: lower case, ё as е, Latin letters without their marks, signs and the currency gone, words apart by one space. */
export function foldHeader(header: string): string {
  const parted = header
    .slice(0, 200)
    .normalize("NFC")
    .replaceAll(NUMBER_SIGN, "no ")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return (
    foldLatin(parted)
      .replaceAll("ё", "е")
      // One of the apostrophes counts as a letter.
      .replaceAll("ʼ", " ")
      .replaceAll(/[^\p{L}\p{N}№#%]+/gu, " ")
      .trim()
      .replace(ASKED, "")
      .replaceAll(CURRENCY_INSIDE, "")
      .replace(CURRENCY_AT_END, "")
  );
}
