import { html } from "../html.ts";
import { counts } from "./counts.ts";

export const ltv = {
  title: "What your customers are worth",
  next12Months: (p: { money: string; customers: number }) =>
    html`Next 12 months: <b>${p.money}</b> from ${counts.customers(p.customers)}`,
  range: (p: { low: string; high: string }) => `Most likely between ${p.low} and ${p.high}`,
  average: (p: { money: string }) => html`On average: <b>${p.money}</b> a customer`,
  top: "The ten worth most",
  topLine: (p: { place: number; name: string; money: string }) =>
    html`${p.place}. ${p.name}: <b>${p.money}</b>`,
  lost: (p: { customers: number; money: string }) =>
    html`Lost in the last 12 months and not back: <b>${counts.customers(p.customers)}</b>, and with them <b>${p.money} a year</b>`,
  nobodyLost: "Lost in the last 12 months and not back: nobody",
  whichProfit: (p: { margin: string; discount: string }) =>
    `Which LTV this is: the profit I expect from the customers you have, over the next 12 months, at a margin of ${p.margin}, with money a year from now worth ${p.discount} less. Customers still to be won are not in it.`,
  whichRevenue: (p: { discount: string }) =>
    `Which LTV this is: the revenue I expect from the customers you have, over the next 12 months, with money a year from now worth ${p.discount} less. Customers still to be won are not in it; set the profit margin in /settings and it becomes profit.`,
  tooHigh: (p: { share: string }) =>
    `How far to trust it: a year ago the same reckoning would have been ${p.share} too high.`,
  tooLow: (p: { share: string }) =>
    `How far to trust it: a year ago the same reckoning would have been ${p.share} too low.`,
  spotOn:
    "How far to trust it: a year ago the same reckoning would have been right to the percent.",
  untested: "How far to trust it: it has not been tested on your own past yet.",
  noAmounts:
    "I can't tell: your sales files have no amounts. Send an export with a column for the amount.",
  noSales: "There are no sales here yet. Send me your sales file.",
};
