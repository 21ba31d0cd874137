import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { format } from "./format.ts";

export const staff: Texts["staff"] = {
  title: "Ваша команда",
  you: "это вы",
  line: (p) => html`<b>${p.name}</b>: ${p.role}, с ${p.since}`,
  blocked: "бот остановлен",
  invitations: "Открытые приглашения",
  invitation: (p) => `${p.role}, действует по ${p.until}`,
  moreInvitations: (count) => `и ещё ${format.number(count)}`,
  withdraw: (number) => `✖️ Отозвать ${number}`,
  withdrawn: "Ссылка больше не работает.",
  hint: "Нажмите на имя, чтобы сменить роль или закрыть доступ. Позвать новых: /invite.",
  remove: "🚪 Закрыть доступ",
  askRemove: (p) =>
    html`<b>${p.name}</b>: закрыть доступ? Сработает сразу. Записи о звонках останутся, с этим именем.`,
  yesRemove: "🚪 Да, закрыть",
  removed: (p) => html`<b>${p.name}</b>: доступ закрыт.`,
  askOwner: (p) =>
    html`<b>${p.name}</b>: сделать владельцем? Владелец может всё, в том числе закрыть доступ вам. Если передаёте бизнес, потом смените роль себе.`,
  yesOwner: "👑 Да, сделать владельцем",
  yourRole: (p) => html`Готово. Теперь ваша роль: <b>${p.role}</b>.`,
  roles: { owner: "Владелец", manager: "Менеджер", staff: "Сотрудник" },
  changed: "Роль изменена",
  gone: "Этого человека в команде уже нет.",
  goneInvitation: "Этим приглашением уже воспользовались или его отозвали.",
};
