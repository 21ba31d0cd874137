const MARKED = /[ªºÀ-ɏḀ-ỿ]|(?<=\p{Script=Latin})\p{Mn}/u;
const MARKED_ALL = new RegExp(MARKED, "gu");
/** Letters that no mark can be taken off. */
const OTHERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
  º: "o",
  ª: "a",
};

/** Text in lower case with the marks of Latin letters gone: "État" and "etat", "Sipariş" and "siparis" are one word. */
export function foldLatin(text: string): string {
  const lower = text.toLowerCase();
  if (!MARKED.test(lower)) return lower;
  // Cyrillic letters are left whole: й is no и.
  return lower.replaceAll(
    MARKED_ALL,
    (letter) => OTHERS[letter] ?? letter.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  );
}
