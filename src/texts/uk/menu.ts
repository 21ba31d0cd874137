import type { Texts } from "../texts.ts";

export const menu: Texts["menu"] = {
  commands: {
    start: "Почати",
    today: "Кому дзвонити зараз",
    customer: "Знайти клієнта",
    report: "Скільки пішло, чому і чого це коштує",
    ltv: "Скільки варті ваші клієнти",
    lost: "Хто пішов останнім часом",
    reasons: "Чому йдуть клієнти",
    imports: "Завантажені продажі",
    settings: "Налаштування",
    staff: "Ваша команда і ролі",
    invite: "Запросити своїх",
    export: "Вивантажити всі дані",
    forget: "Стерти клієнта або все",
    business: "Перейти в інший бізнес",
    language: "Змінити мову",
    help: "Що я вмію",
    cancel: "Перервати питання",
  },
};
