import type { Texts } from "../texts.ts";

export const setup: Texts["setup"] = {
  title: "Бот тепер ваш. Ось як я працюватиму:",
  hint: "Усе це можна змінити й потім: /settings.",
  looksRight: "✅ Усе правильно",
  change: "✏️ Змінити …",
  whatToChange: "Що змінимо?",
  done: "Готово.",
};
