import { parsePhoneNumberFromString } from "libphonenumber-js";
import type { CountryCode } from "libphonenumber-js";

/** An address may have digits too. */
const EMAIL = /\S+@\S+/gu;
/** Longer text is a comment, not a number. */
const LONGEST = 40;

/**
 * A phone number in E.164, "+79001234567"; null where the text is none.
 *
 * Several numbers in one cell: the first. A number that could exist is enough: what ranges an operator has given
 * out changes faster than anybody's address book.
 *
 * @param text    as written: "8 (900) 000-00-01", "'79000001201", "79000001201"
 * @param country ISO 3166 alpha-2, for numbers written without one
 */
export function normalizePhone(text: string, country: string): string | null {
  const first = text
    .replaceAll(EMAIL, " ")
    .split(/[;,/\n]|\s{3,}/u)
    .find((part) => /\d{3}/u.test(part));
  if (first === undefined || first.length > LONGEST) return null;
  return phoneOf(first, country) ?? internationalOf(first);
}

function phoneOf(text: string, country: string): string | null {
  const phone = parsePhoneNumberFromString(text, country as CountryCode);
  return phone?.isPossible() ? phone.number : null;
}

/** Spreadsheets drop the plus: 380501234567 is international although it does not say so. */
function internationalOf(text: string): string | null {
  const phone = parsePhoneNumberFromString(`+${text.replaceAll(/\D/gu, "")}`);
  return phone?.isValid() ? phone.number : null;
}
