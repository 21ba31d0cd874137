import type { search as source } from "../en/search.ts";
import { counts } from "./counts.ts";

export const search: typeof source = {
  ask: "Кого шукаємо? Надішліть ім’я, частину імені, телефон або номер замовлення.",
  nobody: (p) =>
    `За запитом «${p.query}» нікого немає. Спробуйте частину імені, останні цифри телефону або номер замовлення.`,
  similar: (p) => `За запитом «${p.query}» нікого немає. Можливо, це:`,
  found: (p) => `${counts.customers(p.count)} за запитом «${p.query}»`,
  foundMany: (p) => `Клієнти за запитом «${p.query}»`,
  again: "Цей пошук уже не відновити. Надішліть ім’я або телефон ще раз.",
  lastVisit: (p) => `останній візит ${p.day}`,
  unknownCommand: "Такої команди я не знаю. Усе, що я вмію: /help.",
};
