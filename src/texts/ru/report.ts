import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const report: Texts["report"] = {
  title: (p) => html`📊 <b>${p.month}</b>`,
  titleSoFar: (p) => html`📊 <b>${p.month}</b>, по ${p.day}`,
  noSales: "Продаж здесь пока нет. Пришлите файл с продажами, и я скажу, кто ушёл.",
  activeAtStart: (p) => html`Активны на ${p.day}: <b>${counts.customers(p.customers)}</b>`,
  lost: (customers) => html`Ушли: <b>${counts.customers(customers)}</b>`,
  returned: (customers) => html`Вернулись: <b>${counts.customers(customers)}</b>`,
  returnedHow: (p) =>
    `, после звонка ${format.number(p.afterCall)}, сами ${format.number(p.alone)}`,
  churn: (p) =>
    html`Отток за месяц: <b>${p.share}</b>, это ${format.number(p.left)} из ${counts.ofCustomers(p.active)}, активных на ${p.day}`,
  netChurn: (p) => `За вычетом вернувшихся: ${p.share}`,
  lostOfAll: (p) =>
    html`Ушли ÷ все × 100 %: <b>${p.share}</b>, это ${format.number(p.lost)} из ${counts.ofCustomers(p.ever)} за всё время`,
  money: (p) => html`Потеряно денег: <b>${p.month} в месяц</b>, ${p.year} в год`,
  moneyChurn: (p) => `Это ${p.share} от того, что приносили активные`,
  asProfit: (p) => `Деньги считаю прибылью: ${p.share} от продаж.`,
  asSales: "Деньги считаю продажами. Укажите маржу в /settings, и это станет прибылью.",
  before: (p) => ` (месяцем раньше: ${p.figure}, ${p.change})`,
  same: "столько же",
  points: (p) => `${p.change} п. п.`,
  reasons: "Почему уходят",
  reasonLine: (p) =>
    html`${p.reason}: <b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} в год`}`,
  notAsked: "Ещё никто не спросил",
  otherReasons: "Другие причины",
  contacts: (p) =>
    html`Отмечено: <b>${counts.contacts(p.contacts)}</b>, поговорили:\u00A0${format.number(p.reached)}`,
  salesUpTo: (p) => `Продажи я знаю по ${p.day}`,
  unknownMonth: (p) =>
    `Не понял месяц «${p.typed}». Напишите так: /report октябрь или /report 10.2026.`,
};
