import { html } from "../html.ts";
import { format } from "./format.ts";

/** Whoever belongs to several businesses acts for one at a time. */
export const businesses = {
  title: (count: number) =>
    count === 1 ? "Your business here" : `Your businesses: ${format.number(count)}`,
  hint: "You act for the ticked one: its menu, lists and figures. Tap another to switch. A button under an alert always acts in the business it came from.",
  only: "You belong to this one. If another business invites you, open its link here: you then switch between them with /business.",
  open: "➕ A business of my own",
  switched: (p: { business: string; role: string }) =>
    html`🔁 You are now in <b>${p.business}</b> as ${p.role}. /business switches back.`,
  howToSwitch: "You are in more than one business now: /business switches between them.",
  gone: "You do not belong to that business any more.",
};
