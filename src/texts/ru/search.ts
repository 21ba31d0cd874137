import type { search as source } from "../en/search.ts";
import { counts } from "./counts.ts";

export const search: typeof source = {
  ask: "Кого ищем? Пришлите имя, часть имени, телефон или номер заказа.",
  nobody: (p) =>
    `По запросу «${p.query}» никого нет. Попробуйте часть имени, последние цифры телефона или номер заказа.`,
  similar: (p) => `По запросу «${p.query}» никого нет. Возможно, это:`,
  found: (p) => `${counts.customers(p.count)} по запросу «${p.query}»`,
  foundMany: (p) => `Клиенты по запросу «${p.query}»`,
  again: "Этот поиск уже не восстановить. Пришлите имя или телефон ещё раз.",
  lastVisit: (p) => `последний визит ${p.day}`,
  unknownCommand: "Такой команды я не знаю. Всё, что я умею: /help.",
};
