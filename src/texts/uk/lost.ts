import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const lost: Texts["lost"] = {
  title: (customers) => html`💔 Пішли за 12 місяців: <b>${counts.customers(customers)}</b>`,
  cost: (p) => `${p.money} на рік`,
  nobody: "За 12 місяців ніхто не пішов назовсім. Чудово!",
  pages: (p) => `${p.from}–${p.to} із ${p.of}`,
  since: (p) => `від ${p.day}`,
  aYear: (p) => `${p.money} на рік`,
  notAsked: "ще ніхто не запитав",
  tapNumber: "Натисніть номер, щоб відкрити картку.",
  newer: "‹ Новіші",
  older: "Давніші ›",
  button: "💔 Хто пішов",
  onceButton: (count) => `🚶 Були один раз (${format.number(count)})`,
  onceTitle: (customers) =>
    html`🚶 Були один раз і не повернулися: <b>${counts.customers(customers)}</b>`,
  nobodyOnce: "Тих, хто давно був один раз і не повернувся, немає.",
  share: (p) =>
    html`Удруге приходять <b>${p.share} зі 100</b> (${format.number(p.again)} із ${format.number(p.of)}).`,
  shareOfFew: (p) => html`Удруге прийшли <b>${p.again} із ${p.of}</b>.`,
  meaning: (p) =>
    `Не рахую тих, чий перший візит був менш ніж ${days(p.days)} тому: ще можуть прийти.`,
  visit: (p) => `візит ${p.day}`,
};
