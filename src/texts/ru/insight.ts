import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const insight: Texts["insight"] = {
  imported: (p) =>
    html`✅ Загружено: <b>${counts.purchases(p.purchases)}</b> у ${counts.ofCustomers(p.customers)}.`,
  changed: (purchases) =>
    html`Изменено или отменено с прошлого раза: <b>${counts.purchases(purchases)}</b>. Верю новому файлу.`,
  known: (purchases) => `Уже было: ${counts.purchases(purchases)}. Дважды не считаю.`,
  nothingNew: "Все эти покупки я уже знал; ничего не добавлено.",
  lost: (customers) => html`За 12 месяцев вы потеряли <b>${counts.ofCustomers(customers)}</b>.`,
  nobodyLost: "За 12 месяцев вы не потеряли никого. Отлично!",
  cost: (p) => html`Это стоит вам <b>${p.money} в год</b>.`,
  returned: (customers) => `Из них вернулись: ${counts.customers(customers)}.`,
  overdue: (customers) =>
    html`Прямо сейчас опаздывают, но ещё не потеряны: <b>${counts.customers(customers)}</b>. Начнём с них?`,
  nobodyOverdue: "Прямо сейчас никто не опаздывает.",
  fewRegulars: (customers) =>
    `Покупали дважды и чаще: ${counts.customers(customers)}. Этого маловато, чтобы узнать ритм. Пришлите историю подлиннее, и я увижу больше.`,
};
