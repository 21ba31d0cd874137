import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const insight: Texts["insight"] = {
  imported: (p) =>
    html`✅ Завантажено: <b>${counts.purchases(p.purchases)}</b> від ${counts.ofCustomers(p.customers)}.`,
  changed: (purchases) =>
    html`Змінено чи скасовано з минулого разу: <b>${counts.purchases(purchases)}</b>. Вірю новому файлу.`,
  known: (purchases) => `Уже було: ${counts.purchases(purchases)}. Двічі не рахую.`,
  nothingNew: "Усі ці покупки я вже знав; нічого не додано.",
  lost: (customers) => html`За 12 місяців ви втратили <b>${counts.ofCustomers(customers)}</b>.`,
  nobodyLost: "За 12 місяців ви не втратили нікого. Чудово!",
  cost: (p) => html`Це коштує вам <b>${p.money} на рік</b>.`,
  returned: (customers) => `З них повернулися: ${counts.customers(customers)}.`,
  overdue: (customers) =>
    html`Просто зараз запізнюються, але ще не втрачені: <b>${counts.customers(customers)}</b>. Почнемо з них?`,
  nobodyOverdue: "Просто зараз ніхто не запізнюється.",
  fewRegulars: (customers) =>
    `Купували двічі й частіше: ${counts.customers(customers)}. Цього замало, щоб вивчити ритм. Надішліть довшу історію, і я побачу більше.`,
};
