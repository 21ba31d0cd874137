import type { Texts } from "../texts.ts";

export const menu: Texts["menu"] = {
  commands: {
    start: "Начать",
    today: "Кому звонить сейчас",
    customer: "Найти клиента",
    report: "Сколько ушло, почему и чего стоит",
    ltv: "Сколько стоят ваши клиенты",
    imports: "Загруженные продажи",
    settings: "Настройки",
    invite: "Пригласить своих",
    language: "Сменить язык",
    help: "Что я умею",
    cancel: "Прервать вопрос",
  },
};
