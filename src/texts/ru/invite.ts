import { html } from "../html.ts";
import type { Texts } from "../texts.ts";

export const invite: Texts["invite"] = {
  askRole:
    "Кого пригласим? Сотрудник видит, кому звонить; менеджер ещё и отчёты и загружает продажи; владелец может всё.",
  roles: { owner: "👑 Владельца", manager: "📊 Менеджера", staff: "📞 Сотрудника" },
  once: (p) =>
    html`Перешлите эту ссылку одному человеку. Кто откроет её, получит роль: <b>${p.role}</b>. Сработает один раз, по ${p.until} включительно.`,
};
