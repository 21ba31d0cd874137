import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { format } from "./format.ts";

export const businesses: Texts["businesses"] = {
  title: (count) => (count === 1 ? "Ваш бизнес здесь" : `Ваши бизнесы: ${format.number(count)}`),
  hint: "Сейчас вы там, где галочка: его меню, списки и цифры. Чтобы перейти, нажмите другой. Кнопка под списком всегда действует в том бизнесе, откуда он пришёл.",
  only: "Других у вас нет. Если вас пригласят ещё в один, откройте ссылку здесь: переходить между ними можно через /business.",
  open: "➕ Завести свой бизнес",
  switched: (p) =>
    html`🔁 Теперь вы в бизнесе <b>${p.business}</b>, ваша роль: ${p.role}. Вернуться: /business.`,
  howToSwitch: "Теперь бизнесов у вас несколько. Переходить между ними: /business.",
  gone: "В этом бизнесе вас больше нет.",
};
