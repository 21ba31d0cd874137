import type { Texts } from "../texts.ts";

export const setup: Texts["setup"] = {
  title: "Бот теперь ваш. Вот как я буду работать:",
  hint: "Всё это можно поменять и потом: /settings.",
  looksRight: "✅ Всё верно",
  change: "✏️ Изменить …",
  whatToChange: "Что поменяем?",
  done: "Готово.",
};
