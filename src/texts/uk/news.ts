import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const news: Texts["news"] = {
  back: (p) =>
    html`<b>${p.name}</b> знову з нами${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "просто в день вашого дзвінка" : `за ${days(p.days)} після вашого дзвінка`} 🎉`,
  severalBack: "Після ваших дзвінків повернулися 🎉",
  backLine: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "того ж дня" : `за ${days(p.days)}`}`,
  moreBack: (count) => `і ще ${format.number(count)}`,
  role: (p) => html`Тепер ваша роль у <b>${p.business}</b>: <b>${p.role}</b>. Що вона вміє: /help.`,
  removed: (p) => html`Ваш доступ до <b>${p.business}</b> закрито. Дякуємо за роботу!`,
};
