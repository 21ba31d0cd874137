import { html } from "../html.ts";
import { counts } from "./counts.ts";

export const reasonList = {
  title: "Why customers left, over 12 months",
  total: (p: { customers: number; money: string | null }) =>
    html`<b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} a year`}`,
  family: (p: { name: string; customers: number; money: string | null }) =>
    html`<b>${p.name}: ${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} a year`}`,
  nobody:
    "In the last 12 months nobody left. When somebody does, tap Left on their card: the reasons add up here.",
  returnedToo: "Counted as in /report: whoever left and came back since is in it.",
  moreFrequent: "‹ More frequent",
  lessFrequent: "Less frequent ›",
};
