// @ts-check

/** @typedef {"en" | "ru" | "uk"} Language */

/** @type {readonly Language[]} */
export const LANGUAGES = ["en", "ru", "uk"];
const REMEMBERED = "boomerang-demo-language";

/**
 * The language chosen before, else the first the browser asks for that we speak, else English.
 *
 * @returns {Language}
 */
export function firstLanguage() {
  const wanted = [localStorage.getItem(REMEMBERED), ...navigator.languages];
  const spoken = wanted.map((tag) => LANGUAGES.find((language) => tag?.startsWith(language)));
  return spoken.find((language) => language !== undefined) ?? "en";
}

/** @param {Language} language */
export function rememberLanguage(language) {
  localStorage.setItem(REMEMBERED, language);
}
