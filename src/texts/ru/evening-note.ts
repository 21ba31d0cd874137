import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const eveningNote: Texts["eveningNote"] = {
  title: (p) => `Итог дня, ${p.day}`,
  contacted: (count) => html`📞 Связались: <b>${format.number(count)}</b>`,
  nobodyContacted: "📞 Сегодня ни с кем не связались.",
  contact: (p) => html`<b>${p.name}</b>: ${p.outcome} (${p.member})`,
  uncalled: (count) => html`⏳ Были в списке, но им не звонили: <b>${format.number(count)}</b>`,
  returned: (count) => html`🎉 Вернулись: <b>${format.number(count)}</b>`,
  back: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "в день звонка" : `${days(p.days)} спустя после звонка`} (${p.member})`,
  alone: (p) => html`<b>${p.name}</b>, без звонка`,
  tomorrow: "Кому не позвонили, завтра снова будут в списке. Хорошего вечера!",
  goodEvening: "Хорошего вечера!",
};
