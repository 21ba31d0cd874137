import { html } from "../html.ts";

export const invite = {
  askRole:
    "Whom would you like to invite? Staff see whom to call; managers also see reports and bring in sales; an owner can do everything.",
  roles: { owner: "👑 Owner", manager: "📊 Manager", staff: "📞 Staff" },
  once: (p: { role: string; until: string }) =>
    html`Send this link to one person. Whoever opens it joins as <b>${p.role}</b>. It works once, up to and including ${p.until}.`,
};
