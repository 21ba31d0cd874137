/** The keys of a keyboard in the same order in each layout. */
const LAYOUTS = {
  en: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  ru: "йцукенгшщзхъфывапролджэячсмитьбюё",
  uk: "йцукенгшщзхїфівапролджєячсмитьбю'",
};

/** Latin spellings, the longest first, and what they stand for. */
const RUSSIAN = table(
  "shch:щ zh:ж kh:х ts:ц ch:ч sh:ш yu:ю ju:ю ya:я ja:я yo:е ye:е iya:ия iy:ий yy:ый " +
    "a:а b:б v:в w:в g:г d:д e:е z:з i:и j:й k:к c:к q:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф h:х x:кс y:ы",
);
const UKRAINIAN = table(
  "shch:щ zh:ж kh:х ts:ц ch:ч sh:ш yu:ю iu:ю ju:ю ya:я ia:я ja:я ye:є ie:є yi:ї " +
    "a:а b:б v:в w:в h:г g:г d:д e:е z:з y:и i:і j:й k:к c:к q:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф x:кс",
);
const LATIN = table(
  "щ:shch ж:zh х:kh ц:ts ч:ch ш:sh ю:yu я:ya ё:e є:ye ї:yi " +
    "а:a б:b в:v г:g ґ:g д:d е:e з:z и:i і:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ы:y э:e ъ: ь:",
);

/**
 * What somebody may have meant who typed on the wrong keyboard layout ("fyyf" is "анна") or in the
 * other alphabet ("romashka" is "ромашка"); without what they typed.
 */
export function otherSpellings(typed: string): string[] {
  const text = typed.toLowerCase();
  const isLatin = /[a-z]/.test(text);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
  // Who writes both at once meant both.
  if (isLatin === isCyrillic) return [];
  const spellings = isLatin
    ? [
        retyped(text, LAYOUTS.en, LAYOUTS.ru),
        retyped(text, LAYOUTS.en, LAYOUTS.uk),
        transliterated(text, RUSSIAN),
        transliterated(text, UKRAINIAN),
      ]
    : [
        retyped(text, LAYOUTS.ru, LAYOUTS.en),
        retyped(text, LAYOUTS.uk, LAYOUTS.en),
        transliterated(text, LATIN),
      ];
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}

function retyped(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join("");
}

function transliterated(text: string, { pattern, letters }: ReturnType<typeof table>): string {
  return text.replace(pattern, (spelling) => letters.get(spelling)!);
}

function table(pairs: string) {
  const letters = new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));
  return { letters, pattern: new RegExp([...letters.keys()].join("|"), "g") };
}
