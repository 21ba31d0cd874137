import { html } from "../html.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const report = {
  title: (p: { month: string }) => html`📊 <b>${p.month}</b>`,
  titleSoFar: (p: { month: string; day: string }) => html`📊 <b>${p.month}</b>, up to ${p.day}`,
  noSales: "There are no sales here yet. Send me your sales file, and I'll tell you who left.",
  activeAtStart: (p: { customers: number; day: string }) =>
    html`Active on ${p.day}: <b>${counts.customers(p.customers)}</b>`,
  lost: (customers: number) => html`Left: <b>${counts.customers(customers)}</b>`,
  returned: (customers: number) => html`Came back: <b>${counts.customers(customers)}</b>`,
  returnedHow: (p: { afterCall: number; alone: number }) =>
    `, ${format.number(p.afterCall)} after a call, ${format.number(p.alone)} on their own`,
  churn: (p: { left: number; active: number; day: string; share: string }) =>
    html`Monthly churn: <b>${p.share}</b>, that is ${format.number(p.left)} of ${counts.customers(p.active)} who were active on ${p.day}`,
  netChurn: (p: { share: string }) => `With those who came back taken off: ${p.share}`,
  lostOfAll: (p: { lost: number; ever: number; share: string }) =>
    html`Lost ÷ all × 100 %: <b>${p.share}</b>, that is ${format.number(p.lost)} of ${counts.customers(p.ever)} there ever were`,
  money: (p: { month: string; year: string }) =>
    html`Money lost: <b>${p.month} a month</b>, ${p.year} a year`,
  moneyChurn: (p: { share: string }) => `That is ${p.share} of what the active brought in`,
  asProfit: (p: { share: string }) => `Money is profit: ${p.share} of sales.`,
  asSales: "Money is sales. Set your profit margin in /settings, and it becomes profit.",
  before: (p: { figure: string; change: string }) => ` (month before: ${p.figure}, ${p.change})`,
  same: "the same",
  points: (p: { change: string }) => `${p.change} points`,
  reasons: "Why they left",
  reasonLine: (p: { reason: string; customers: number; money: string | null }) =>
    html`${p.reason}: <b>${counts.customers(p.customers)}</b>${p.money === null ? "" : `, ${p.money} a year`}`,
  notAsked: "Nobody has asked yet",
  otherReasons: "Other reasons",
  contacts: (p: { contacts: number; reached: number }) =>
    html`Logged: <b>${counts.contacts(p.contacts)}</b>, ${format.number(p.reached)} of them spoken with`,
  salesUpTo: (p: { day: string }) => `I know your sales up to ${p.day}.`,
  unknownMonth: (p: { typed: string }) =>
    `I couldn't read “${p.typed}” as a month. Send it like /report October or /report 10.2026.`,
};
