import type { Texts } from "../texts.ts";

export const menu: Texts["menu"] = {
  commands: {
    start: "Начать",
    today: "Кому звонить сейчас",
    customer: "Найти клиента",
    report: "Сколько ушло, почему и чего стоит",
    ltv: "Сколько стоят ваши клиенты",
    lost: "Кто ушёл в последнее время",
    reasons: "Почему уходят клиенты",
    imports: "Загруженные продажи",
    settings: "Настройки",
    staff: "Ваша команда и роли",
    invite: "Пригласить своих",
    export: "Выгрузить все данные",
    forget: "Стереть клиента или всё",
    business: "Перейти в другой бизнес",
    language: "Сменить язык",
    help: "Что я умею",
    cancel: "Прервать вопрос",
  },
};
