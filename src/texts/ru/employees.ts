import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const employees: Texts["employees"] = {
  button: "🔗 Кто есть кто в продажах",
  title: "Кто есть кто в продажах",
  line: (p) => html`<b>${p.name}</b> (${counts.customers(p.customers)}): ${p.who}`,
  nobodyHere: "не из команды",
  notSaid: "пока не указано",
  hint: "Нажмите на имя и скажите, кто это: тогда утром каждый получит своих клиентов.",
  none: "В продажах не указано, кто обслуживал. Если в файле будет колонка вроде «Сотрудник», утром каждый получит своих клиентов.",
  ask: (p) =>
    html`Кто в продажах <b>${p.name}</b>? Обычно обслуживает ${counts.ofCustomers(p.customers)}.`,
  what: "Эти клиенты будут в утреннем списке выбранного человека. Его ещё нет в команде? Сначала /invite.",
  nobody: "Не из команды",
  linked: "Понятно",
  askNew: (names) =>
    `В продажах ${format.plural(names, "указан", "указаны", "указаны")} ${format.number(names)} ${format.plural(names, "сотрудник", "сотрудника", "сотрудников")}. Скажем, кто есть кто? Тогда утром каждый получит своих клиентов.`,
};
