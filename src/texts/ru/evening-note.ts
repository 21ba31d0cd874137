import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const eveningNote: Texts["eveningNote"] = {
  title: (p) => `Итоги дня, ${p.day}`,
  contacted: (count) => html`📞 Связались: <b>${format.number(count)}</b>`,
  nobodyContacted: "📞 Сегодня ни с кем не связались.",
  contact: (p) => html`<b>${p.name}</b>: ${p.outcome} (${p.member})`,
  uncalled: (count) => html`⏳ Были в списке, но им не звонили: <b>${format.number(count)}</b>`,
  putOff: (count) => html`⏰ Отложены: <b>${format.number(count)}</b>`,
  returned: (count) => html`🎉 Вернулись: <b>${format.number(count)}</b>`,
  back: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "в день звонка" : `через ${days(p.days)} после звонка`} (${p.member})`,
  alone: (p) => html`<b>${p.name}</b>, без звонка`,
  nextList: "Кому не позвонили, те будут в следующем списке. Хорошего вечера!",
  quiet: "Спокойный день: звонка никто не ждёт. Хорошего вечера!",
  goodEvening: "Хорошего вечера!",
};
