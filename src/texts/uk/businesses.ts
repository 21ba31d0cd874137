import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { format } from "./format.ts";

export const businesses: Texts["businesses"] = {
  title: (count) => (count === 1 ? "Ваш бізнес тут" : `Ваші бізнеси: ${format.number(count)}`),
  hint: "Зараз ви там, де галочка: його меню, списки й цифри. Щоб перейти, натисніть інший. Кнопка під списком завжди діє в тому бізнесі, звідки він надійшов.",
  only: "Інших у вас немає. Якщо вас запросять ще в один, відкрийте посилання тут: переходити між ними можна через /business.",
  open: "➕ Завести власний бізнес",
  switched: (p) =>
    html`🔁 Тепер ви в бізнесі <b>${p.business}</b>, ваша роль: ${p.role}. Повернутися: /business.`,
  howToSwitch: "Тепер бізнесів у вас кілька. Переходити між ними: /business.",
  gone: "У цьому бізнесі вас більше немає.",
};
