import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const report: Texts["report"] = {
  title: (p) => html`📊 <b>${p.month}</b>`,
  titleSoFar: (p) => html`📊 <b>${p.month}</b>, по ${p.day}`,
  noSales: "Продажів тут поки немає. Надішліть файл із продажами, і я скажу, хто пішов.",
  activeAtStart: (p) => html`Активні на ${p.day}: <b>${counts.customers(p.customers)}</b>`,
  lost: (customers) => html`Пішли: <b>${counts.customers(customers)}</b>`,
  returned: (customers) => html`Повернулися: <b>${counts.customers(customers)}</b>`,
  returnedHow: (p) =>
    `, після дзвінка ${format.number(p.afterCall)}, самі ${format.number(p.alone)}`,
  churn: (p) =>
    html`Відтік за місяць: <b>${p.share}</b>, це ${format.number(p.left)} із ${counts.ofCustomers(p.active)}, активних на ${p.day}`,
  netChurn: (p) => `Без тих, хто повернувся: ${p.share}`,
  lostOfAll: (p) =>
    html`Пішли ÷ усі × 100 %: <b>${p.share}</b>, це ${format.number(p.lost)} із ${counts.ofCustomers(p.ever)} за весь час`,
  money: (p) => html`Втрачено грошей: <b>${p.month} на місяць</b>, ${p.year} на рік`,
  moneyChurn: (p) => `Це ${p.share} від того, що приносили активні`,
  asProfit: (p) => `Гроші рахую прибутком: ${p.share} від продажів.`,
  asSales: "Гроші рахую продажами. Вкажіть маржу в /settings, і це стане прибутком.",
  before: (p) => ` (місяцем раніше: ${p.figure}, ${p.change})`,
  same: "стільки ж",
  points: (p) => `${p.change} в. п.`,
  reasons: "Чому йдуть",
  reasonLine: (p) =>
    html`${p.reason}: <b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} на рік`}`,
  notAsked: "Ще ніхто не запитав",
  otherReasons: "Інші причини",
  contacts: (p) =>
    html`Позначено: <b>${counts.contacts(p.contacts)}</b>, поговорили:\u00A0${format.number(p.reached)}`,
  salesUpTo: (p) => `Продажі я знаю по ${p.day}`,
  unknownMonth: (p) =>
    `Не зрозумів місяць «${p.typed}». Напишіть так: /report жовтень або /report 10.2026.`,
};
