import type { search as source } from "../en/search.ts";
import { counts } from "./counts.ts";

export const search: typeof source = {
  ask: "Кого ищем? Пришлите имя, часть имени или телефон.",
  nobody: (p) =>
    `По запросу «${p.query}» никого нет. Попробуйте часть имени или последние цифры телефона.`,
  found: (p) => `${counts.customers(p.count)} по запросу «${p.query}»`,
  foundMany: (p) => `Клиенты по запросу «${p.query}»`,
  tooMany: (p) => `Показаны первые ${p.shown}. Напишите чуть больше, чтобы уточнить.`,
  lastVisit: (p) => `последний визит ${p.day}`,
  unknownCommand: "Такой команды я не знаю. Всё, что я умею: /help.",
};
