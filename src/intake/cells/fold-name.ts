/**
 * Legal forms that stand before or after a firm's name and say nothing about who it is.
 * Full forms first, so that "общество с …" is not left half standing.
 */
const LEGAL_FORMS = new Set(
  (
    "ооо оао зао пао ао ип чп нко ано тоо тов тзов фоп спд пп прат пат ат тдв фг " +
    "llc ltd inc corp co gmbh ag bv sro plc llp oy ab sa sarl srl kg"
  ).split(" "),
);
const LONG_FORMS =
  /общество с ограниченной ответственностью|индивидуальный предприниматель|товариство з обмеженою відповідальністю|фізична особа[\s-]*підприємець|акционерное общество|limited liability company/gu;
const NOT_IN_NAMES = /[^\p{L}\p{N}&+.#@-]+/gu;
/** Behind an initial or a whole word; that of an address stands inside. */
const POINTS = /(?<=(?:^|[\s.])\p{L})\.|\.+(?=\s|$)/gu;

/**
 * A name as people mean it, so that two spellings of one customer are equal: case, ё, spaces, quotes, the points of
 * initials and the legal form do not count. «ООО "Ромашка "» and «РОМАШКА ооо» are "ромашка"; Тестов and Тестова stay two.
 */
export function foldName(name: string): string {
  const plain = name
    .replaceAll("№", " ")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[’`ʼ']/gu, "")
    .replaceAll(LONG_FORMS, " ")
    .replaceAll(NOT_IN_NAMES, " ")
    .trim();
  const words = plain.split(" ");
  const meant = words.filter((word) => !LEGAL_FORMS.has(word.replaceAll(".", "")));
  // A customer who is called nothing but "ИП" keeps that name.
  const kept = (meant.length > 0 ? meant : words).join(" ");
  return kept.replaceAll(POINTS, " ").replaceAll(/\s+/gu, " ").trim();
}
