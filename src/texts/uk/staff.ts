import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { format } from "./format.ts";

export const staff: Texts["staff"] = {
  title: "Ваша команда",
  you: "це ви",
  line: (p) => html`<b>${p.name}</b>: ${p.role}, з ${p.since}`,
  blocked: "бота зупинено",
  invitations: "Відкриті запрошення",
  invitation: (p) => `${p.role}, діє по ${p.until}`,
  moreInvitations: (count) => `і ще ${format.number(count)}`,
  withdraw: (number) => `✖️ Відкликати ${number}`,
  withdrawn: "Посилання більше не працює.",
  hint: "Натисніть на ім’я, щоб змінити роль або закрити доступ. Покликати нових: /invite.",
  remove: "🚪 Закрити доступ",
  askRemove: (p) =>
    html`<b>${p.name}</b>: закрити доступ? Спрацює одразу. Записи про дзвінки залишаться, з цим ім’ям.`,
  yesRemove: "🚪 Так, закрити",
  removed: (p) => html`<b>${p.name}</b>: доступ закрито.`,
  askOwner: (p) =>
    html`<b>${p.name}</b>: зробити власником? Власник може все, зокрема закрити доступ вам. Якщо передаєте бізнес, потім змініть роль собі.`,
  yesOwner: "👑 Так, зробити власником",
  yourRole: (p) => html`Готово. Тепер ваша роль: <b>${p.role}</b>.`,
  roles: { owner: "Власник", manager: "Менеджер", staff: "Працівник" },
  changed: "Роль змінено",
  gone: "Цієї людини в команді вже немає.",
  goneInvitation: "Цим запрошенням уже скористалися або його відкликали.",
};
