import type { Language } from "../domain/business.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { uk } from "./uk.ts";

/** Every word the bot says; English is the source, the other languages have the same shape. */
export type Texts = typeof en;

const TEXTS: Record<Language, Texts> = { en, ru, uk };

/** The words of a language. */
export function textsFor(language: Language): Texts {
  return TEXTS[language];
}

/** The language we speak to somebody whose Telegram is set to `code` ("pt-br", "uk"). */
export function languageOf(code: string | undefined): Language {
  const primary = code?.split("-")[0]?.toLowerCase();
  if (primary === "uk") return "uk";
  // Telegram is often Russian in these countries' phones too, and its readers have no better choice.
  return primary === "ru" || primary === "be" || primary === "kk" ? "ru" : "en";
}
