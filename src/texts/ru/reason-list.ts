import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const reasonList: Texts["reasonList"] = {
  title: "Почему уходили за 12 месяцев",
  total: (p) =>
    html`<b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} в год`}`,
  family: (p) =>
    html`<b>${p.name}: ${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} в год`}`,
  nobody:
    "За 12 месяцев никто не ушёл. Если кто-то уйдёт, нажмите «Ушёл» в карточке: причины соберутся здесь.",
  returnedToo: "Считаю как в /report: вместе с теми, кто потом вернулся.",
  moreFrequent: "‹ Чаще",
  lessFrequent: "Реже ›",
};
