import { html } from "../html.ts";
import type { Texts } from "../texts.ts";

export const invite: Texts["invite"] = {
  askRole:
    "Кого запросимо? Працівник бачить, кому дзвонити; менеджер ще й звіти та завантажує продажі; власник може все.",
  roles: { owner: "👑 Власника", manager: "📊 Менеджера", staff: "📞 Працівника" },
  once: (p) =>
    html`Перешліть це посилання одній людині. Хто його відкриє, отримає роль: <b>${p.role}</b>. Спрацює один раз, по ${p.until} включно.`,
};
