import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const eveningNote: Texts["eveningNote"] = {
  title: (p) => `Підсумки дня, ${p.day}`,
  contacted: (count) => html`📞 Зв’язалися: <b>${format.number(count)}</b>`,
  nobodyContacted: "📞 Сьогодні ні з ким не зв’язалися.",
  contact: (p) => html`<b>${p.name}</b>: ${p.outcome} (${p.member})`,
  uncalled: (count) => html`⏳ Були в списку, але їм не дзвонили: <b>${format.number(count)}</b>`,
  putOff: (count) => html`⏰ Відкладено: <b>${format.number(count)}</b>`,
  returned: (count) => html`🎉 Повернулися: <b>${format.number(count)}</b>`,
  back: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "у день дзвінка" : `через ${days(p.days)} після дзвінка`} (${p.member})`,
  alone: (p) => html`<b>${p.name}</b>, без дзвінка`,
  nextList: "Кому не подзвонили, ті будуть у наступному списку. Гарного вечора!",
  quiet: "Спокійний день: дзвінка ніхто не чекає. Гарного вечора!",
  goodEvening: "Гарного вечора!",
};
