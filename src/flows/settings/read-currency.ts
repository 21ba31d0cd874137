import { LANGUAGES } from "../../domain/business.ts";
import { UserError } from "../../domain/user-error.ts";

const SYMBOLS: Readonly<Record<string, string>> = {
  "₽": "RUB",
  руб: "RUB",
  рубль: "RUB",
  рубли: "RUB",
  "₴": "UAH",
  грн: "UAH",
  гривна: "UAH",
  гривня: "UAH",
  гривні: "UAH",
  $: "USD",
  доллар: "USD",
  долар: "USD",
  dollar: "USD",
  "€": "EUR",
  "£": "GBP",
  pound: "GBP",
  "₸": "KZT",
  тенге: "KZT",
  zł: "PLN",
};

/**
 * A currency by its code, its sign, or its name in any of our languages.
 *
 * @throws UserError "unknownCurrency"
 */
export function readCurrency(typed: string): string {
  const wanted = typed.trim().toLowerCase().replace(/\.$/, "");
  const code =
    SYMBOLS[wanted] ??
    Intl.supportedValuesOf("currency").find((one) => namesOf(one).includes(wanted));
  if (!code) throw new UserError("unknownCurrency", { typed });
  return code;
}

function namesOf(code: string): string[] {
  const names = LANGUAGES.map((language) =>
    new Intl.DisplayNames(language, { type: "currency" }).of(code),
  );
  return [code, ...names].flatMap((name) => name?.toLowerCase() ?? []);
}
