import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const lost: Texts["lost"] = {
  title: (customers) => html`💔 Ушли за 12 месяцев: <b>${counts.customers(customers)}</b>`,
  cost: (p) => `${p.money} в год`,
  nobody: "За 12 месяцев никто не ушёл насовсем. Отлично!",
  pages: (p) => `${p.from}–${p.to} из ${p.of}`,
  since: (p) => `с ${p.day}`,
  aYear: (p) => `${p.money} в год`,
  notAsked: "ещё никто не спросил",
  tapNumber: "Нажмите номер, чтобы открыть карточку.",
  newer: "‹ Новее",
  older: "Раньше ›",
  button: "💔 Ушедшие",
  onceButton: (count) => `🚶 Были один раз (${format.number(count)})`,
  onceTitle: (customers) =>
    html`🚶 Были один раз и не вернулись: <b>${counts.customers(customers)}</b>`,
  nobodyOnce: "Тех, кто давно побывал один раз и не вернулся, нет.",
  share: (p) =>
    html`Во второй раз приходят <b>${p.share} из 100</b> (${format.number(p.again)} из ${format.number(p.of)}).`,
  shareOfFew: (p) => html`Во второй раз пришли <b>${p.again} из ${p.of}</b>.`,
  meaning: (p) =>
    `Не считаю тех, чей первый визит был меньше чем ${days(p.days)} назад: ещё могут прийти.`,
  visit: (p) => `визит ${p.day}`,
};
