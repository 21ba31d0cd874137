import type { Texts } from "../texts.ts";

export const take: Texts["take"] = {
  others: (p) => `Этому клиенту уже звонит ${p.member}.`,
  yours: "Ваш! Карточка в нашем личном чате.",
  startMe:
    "Пока не могу вам написать. Откройте личный чат со мной, нажмите «Старт» и попробуйте снова.",
  release: "↩️ Не буду звонить",
  released: "Клиент снова свободен",
};
