import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const reasonList: Texts["reasonList"] = {
  title: "Чому йшли за 12 місяців",
  total: (p) =>
    html`<b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} на рік`}`,
  family: (p) =>
    html`<b>${p.name}: ${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} на рік`}`,
  nobody:
    "За 12 місяців ніхто не пішов. Якщо хтось піде, натисніть «Пішов» у картці: причини зберуться тут.",
  returnedToo: "Рахую як у /report: разом із тими, хто потім повернувся.",
  moreFrequent: "‹ Частіші",
  lessFrequent: "Рідші ›",
};
