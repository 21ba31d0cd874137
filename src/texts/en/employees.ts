import { html } from "../html.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

/** Who in the business the names in the sales are. */
export const employees = {
  button: "🔗 Who is who in the sales",
  title: "Who is who in your sales",
  line: (p: { name: string; customers: number; who: string }) =>
    html`<b>${p.name}</b> (${counts.customers(p.customers)}): ${p.who}`,
  nobodyHere: "nobody here",
  notSaid: "not said yet",
  hint: "Tap a name and say who it is: then everyone gets their own customers in the morning.",
  none: "Your sales name nobody who serves the customers. With a column like “Employee” in the file, everyone would get their own customers in the morning.",
  ask: (p: { name: string; customers: number }) =>
    html`Who is <b>${p.name}</b> in your sales? Serves ${counts.customers(p.customers)} as a rule.`,
  what: "Their customers will be in that person's morning call list. Not yet here? /invite them first.",
  nobody: "Nobody here",
  linked: "Got it",
  askNew: (names: number) =>
    `Your sales name ${format.number(names)} ${format.plural(names, "person who serves", "people who serve")} customers. Shall we say who is who? Then everyone gets their own customers in the morning.`,
};
