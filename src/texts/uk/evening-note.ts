import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const eveningNote: Texts["eveningNote"] = {
  title: (p) => `Підсумок дня, ${p.day}`,
  contacted: (count) => html`📞 Зв’язалися: <b>${format.number(count)}</b>`,
  nobodyContacted: "📞 Сьогодні ні з ким не зв’язалися.",
  contact: (p) => html`<b>${p.name}</b>: ${p.outcome} (${p.member})`,
  uncalled: (count) => html`⏳ Були в списку, але їм не дзвонили: <b>${format.number(count)}</b>`,
  returned: (count) => html`🎉 Повернулися: <b>${format.number(count)}</b>`,
  back: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "у день дзвінка" : `за ${days(p.days)} після дзвінка`} (${p.member})`,
  alone: (p) => html`<b>${p.name}</b>, без дзвінка`,
  tomorrow: "Кому не подзвонили, завтра знову будуть у списку. Гарного вечора!",
  goodEvening: "Гарного вечора!",
};
