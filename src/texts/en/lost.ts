import { html } from "../html.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const lost = {
  title: (customers: number) => html`💔 Lost in 12 months: <b>${counts.customers(customers)}</b>`,
  cost: (p: { money: string }) => `${p.money} a year`,
  nobody: "In the last 12 months you lost nobody who has not come back. Well done.",
  pages: (p: { from: number; to: number; of: number }) => `${p.from}–${p.to} of ${p.of}`,
  since: (p: { day: string }) => `since ${p.day}`,
  aYear: (p: { money: string }) => `${p.money} a year`,
  notAsked: "nobody has asked yet",
  tapNumber: "Tap a number to open the card.",
  newer: "‹ Newer",
  older: "Older ›",
  button: "💔 Lost",
  onceButton: (count: number) => `🚶 Came once (${format.number(count)})`,
  onceTitle: (customers: number) =>
    html`🚶 Came once and not again: <b>${counts.customers(customers)}</b>`,
  nobodyOnce: "There is nobody who came once, long enough ago, and not again.",
  share: (p: { again: number; of: number; share: number }) =>
    html`<b>${p.share} of 100</b> come a second time (${format.number(p.again)} of ${format.number(p.of)}).`,
  shareOfFew: (p: { again: number; of: number }) =>
    html`<b>${p.again} of ${p.of}</b> came a second time.`,
  meaning: (p: { days: number }) =>
    `Anyone whose only visit was less than ${days(p.days)} ago isn't counted: they may still come back.`,
  visit: (p: { day: string }) => `on ${p.day}`,
};
