import { html } from "../html.ts";
import type { Texts } from "../texts.ts";

export const assign: Texts["assign"] = {
  button: "☎️ Назначить",
  whose: (p) => `Звонит: ${p.member}`,
  ask: (p) => html`Кто будет звонить: <b>${p.name}</b>?`,
  what: "Клиент перейдёт к этому человеку, и я ему об этом скажу. Ничьи клиенты достаются всем, кто получает утреннее сообщение.",
  nobody: "Никто",
  done: "Готово",
  gone: "Не получилось: клиента или этого человека здесь больше нет.",
};
