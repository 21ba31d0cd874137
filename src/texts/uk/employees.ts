import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const employees: Texts["employees"] = {
  button: "🔗 Хто є хто в продажах",
  title: "Хто є хто в продажах",
  line: (p) => html`<b>${p.name}</b> (${counts.customers(p.customers)}): ${p.who}`,
  nobodyHere: "не з команди",
  notSaid: "ще не вказано",
  hint: "Натисніть на ім’я і скажіть, хто це: тоді вранці кожен отримає своїх клієнтів.",
  none: "У продажах не вказано, хто обслуговував. Якщо у файлі буде колонка на зразок «Працівник», вранці кожен отримає своїх клієнтів.",
  ask: (p) =>
    html`Хто в продажах <b>${p.name}</b>? Зазвичай обслуговує ${counts.ofCustomers(p.customers)}.`,
  what: "Ці клієнти будуть у ранковому списку обраної людини. Її ще немає в команді? Спершу /invite.",
  nobody: "Не з команди",
  linked: "Зрозуміло",
  askNew: (names) =>
    `У продажах ${format.plural(names, "вказано", "вказано", "вказано")} ${format.number(names)} ${format.plural(names, "працівника", "працівників", "працівників")}. Скажемо, хто є хто? Тоді вранці кожен отримає своїх клієнтів.`,
};
