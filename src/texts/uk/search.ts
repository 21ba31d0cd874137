import type { search as source } from "../en/search.ts";
import { counts } from "./counts.ts";

export const search: typeof source = {
  ask: "Кого шукаємо? Надішліть ім’я, частину імені або телефон.",
  nobody: (p) =>
    `За запитом «${p.query}» нікого немає. Спробуйте частину імені або останні цифри телефону.`,
  found: (p) => `${counts.customers(p.count)} за запитом «${p.query}»`,
  foundMany: (p) => `Клієнти за запитом «${p.query}»`,
  tooMany: (p) => `Показано перші ${p.shown}. Напишіть трохи більше, щоб уточнити.`,
  lastVisit: (p) => `останній візит ${p.day}`,
  unknownCommand: "Такої команди я не знаю. Усе, що я вмію: /help.",
};
