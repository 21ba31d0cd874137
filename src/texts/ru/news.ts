import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const news: Texts["news"] = {
  back: (p) =>
    html`<b>${p.name}</b> снова с нами${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "прямо в день вашего звонка" : `через ${days(p.days)} после вашего звонка`} 🎉`,
  severalBack: "После ваших звонков вернулись 🎉",
  backLine: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "в тот же день" : `через ${days(p.days)}`}`,
  moreBack: (count) => `и ещё ${format.number(count)}`,
  staleSales: (p) =>
    html`📂 <b>Пора прислать свежий файл с продажами.</b> Последний — по ${p.day}, это ${days(p.days)} назад, и в списке могут быть те, кто с тех пор уже купил. Пришлите новый файл прямо сюда: известное мне дважды не посчитается.`,
  blocked: (p) =>
    html`<b>${p.name}</b>: бот остановлен, утренний список не доходит.${p.customers === 0 ? "" : ` Пока его не включат снова, эти клиенты в вашем списке: ${counts.customers(p.customers)}.`}`,
  groupLost: (p) =>
    html`Меня больше нет в группе <b>${p.title}</b>: список звонков туда не приходит. Подключить группу снова: /settings.`,
  assigned: (count) =>
    count === 1 ? "Теперь этот клиент ваш" : `Теперь ваши: ${counts.customers(count)}`,
  assignedLine: (p) => html`<b>${p.name}</b> (от: ${p.by})`,
  role: (p) =>
    html`Теперь ваша роль в бизнесе <b>${p.business}</b>: <b>${p.role}</b>. Что она умеет: /help.`,
  handover: (p) =>
    html`👑 <b>${p.by}</b> передаёт вам бизнес <b>${p.business}</b>: теперь вы владелец. Что вам доступно: /help.`,
  removed: (p) => html`Ваш доступ к бизнесу <b>${p.business}</b> закрыт. Спасибо за работу!`,
  stillIn: (p) => html`Вы по-прежнему в команде <b>${p.business}</b>.`,
};
