import { html } from "../html.ts";
import { counts } from "./counts.ts";

export const insight = {
  imported: (p: { purchases: number; customers: number }) =>
    html`✅ Imported: <b>${counts.purchases(p.purchases)}</b> of ${counts.customers(p.customers)}.`,
  changed: (purchases: number) =>
    html`Changed or cancelled since last time: <b>${counts.purchases(purchases)}</b>. I believe the newer file.`,
  known: (purchases: number) => `${counts.purchases(purchases)} I knew already; not counted twice.`,
  nothingNew: "I knew all of these purchases already; nothing was added.",
  lost: (customers: number) =>
    html`In the last 12 months you lost <b>${counts.customers(customers)}</b>.`,
  nobodyLost: "In the last 12 months you lost nobody. Well done.",
  cost: (p: { money: string }) => html`That costs you <b>${p.money} a year</b>.`,
  returned: (customers: number) => `${counts.customers(customers)} of them came back.`,
  overdue: (customers: number) =>
    html`Overdue right now, and not lost yet: <b>${counts.customers(customers)}</b>. Shall we begin with them?`,
  nobodyOverdue: "Nobody is overdue right now.",
  fewRegulars: (customers: number) =>
    `So far only ${counts.customers(customers)} bought twice or more: that is little to learn from. Send a longer history, and I'll see more.`,
};
