import { LANGUAGES } from "../../domain/business.ts";
import { UserError } from "../../domain/user-error.ts";

const A = "A".charCodeAt(0);
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(A + i));
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const SHORT_NAMES: Readonly<Record<string, string>> = {
  uk: "GB",
  england: "GB",
  англия: "GB",
  англія: "GB",
  usa: "US",
  сша: "US",
  рф: "RU",
};

/**
 * A country by its two letters, or by its name in any of our languages.
 *
 * @throws UserError "unknownCountry"
 */
export function readCountry(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const code = SHORT_NAMES[wanted] ?? CODES.find((one) => namesOf(one).includes(wanted));
  if (!code) throw new UserError("unknownCountry", { typed });
  return code;
}

/** The code and the names of a country, in small letters; none where there is no such country. */
function namesOf(code: string): string[] {
  const names = LANGUAGES.map((language) =>
    new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code),
  );
  return names.some(Boolean) ? [code, ...names].flatMap((name) => name?.toLowerCase() ?? []) : [];
}
