import { html } from "../html.ts";
import type { Texts } from "../texts.ts";

export const assign: Texts["assign"] = {
  button: "☎️ Призначити",
  whose: (p) => `Дзвонить: ${p.member}`,
  ask: (p) => html`Хто дзвонитиме: <b>${p.name}</b>?`,
  what: "Клієнт перейде до цієї людини, і я їй про це скажу. Нічиї клієнти дістаються всім, хто отримує ранкове повідомлення.",
  nobody: "Ніхто",
  done: "Готово",
  gone: "Не вийшло: клієнта або цієї людини тут більше немає.",
};
