/**
 * The numbers people write as words, one first, in any of the languages; after twenty come thirty
 * and nothing between, for those are made of two words.
 */
const NUMBER_WORDS = [
  /^(an?|one|один|одну|одна|одне)$/,
  /^(two|два|две|дві|(a )?couple( of)?|пар[ау]|друг(ую|ой|ий|у))$/,
  // "A few" has to mean something: three.
  /^(three|три|тройку|(a )?few|several|несколько|кілька|декілька)$/,
  /^(four|четыре|чотири)$/,
  /^(five|пять|п'ять)$/,
  /^(six|шесть|шість)$/,
  /^(seven|семь|сім)$/,
  /^(eight|восемь|вісім)$/,
  /^(nine|девять|дев'ять)$/,
  /^(ten|десять|десяток)$/,
  /^(eleven|одиннадцать|одинадцять)$/,
  /^(twelve|двенадцать|дванадцять)$/,
  /^(thirteen|тринадцать|тринадцять)$/,
  /^(fourteen|четырнадцать|чотирнадцять)$/,
  /^(fifteen|пятнадцать|п'ятнадцять)$/,
  /^(sixteen|шестнадцать|шістнадцять)$/,
  /^(seventeen|семнадцать|сімнадцять)$/,
  /^(eighteen|восемнадцать|вісімнадцять)$/,
  /^(nineteen|девятнадцать|дев'ятнадцять)$/,
  /^(twenty|двадцать|двадцять)$/,
];
const THIRTY = /^(thirty|тридцать|тридцять)$/;
const ONE_AND_A_HALF = /^(one and a half|полтора|полторы|півтора|півтори)$/;
const ABOUT = /^(about|around|примерно|приблизно|приблизительно|где-то|десь)\s+/;

/**
 * A number as people write it: "3", "1,5", "twelve", "двадцять одну", "a few" (3), "полтора" (1.5);
 * of "two or three", "2-3" and "две-три" the larger one. null for words that are none.
 */
export function wordedNumber(words: string): number | null {
  const text = words.replace(ABOUT, "");
  return oneNumber(text) ?? ofTwo(text);
}

function oneNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (/^\d{1,2}[.,]5$/.test(text)) return Number(text.replace(",", "."));
  if (ONE_AND_A_HALF.test(text)) return 1.5;
  if (THIRTY.test(text)) return 30;
  const index = NUMBER_WORDS.findIndex((word) => word.test(text));
  return index === -1 ? null : index + 1;
}

/** "twenty-one", or "two or three" */
function ofTwo(text: string): number | null {
  const parts = text.split(/\s*-\s*|\s+(?:or|или|або|чи)\s+|\s+/);
  const [first, second] = parts.map(oneNumber);
  if (parts.length !== 2 || first == null || second == null) return null;
  const isCompound = (first === 20 || first === 30) && second < 10 && !/\d/.test(text);
  if (isCompound) return first + second;
  return second > first ? second : null;
}
