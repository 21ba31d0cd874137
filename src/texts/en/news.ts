import { html } from "../html.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

/** What a member is told unasked, beside the morning alert. */
export const news = {
  back: (p: { name: string; money: string | null; days: number }) =>
    html`<b>${p.name}</b> is back${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "on the very day of your call" : `${days(p.days)} after your call`} 🎉`,
  severalBack: "Your calls have brought people back 🎉",
  backLine: (p: { name: string; money: string | null; days: number }) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "the same day" : `${days(p.days)} later`}`,
  moreBack: (count: number) => `and ${format.number(count)} more`,
  staleSales: (p: { day: string; days: number }) =>
    html`📂 <b>Time for a fresh sales file.</b> The last one ends on ${p.day}, ${days(p.days)} ago, so the call list may name people who have bought since. Send me the new file right here: what I know already is not counted twice.`,
  blocked: (p: { name: string; customers: number }) =>
    html`<b>${p.name}</b> has stopped the bot and gets no alert.${p.customers === 0 ? "" : ` Until they are back, their customers are on your list: ${counts.customers(p.customers)}.`}`,
  groupLost: (p: { title: string }) =>
    html`I am no longer in the group <b>${p.title}</b>: the call list comes there no more. You can link a group again in /settings.`,
  assigned: (count: number) =>
    count === 1
      ? "A customer is yours to call now"
      : `${counts.customers(count)} are yours to call now`,
  assignedLine: (p: { name: string; by: string }) => html`<b>${p.name}</b>, from ${p.by}`,
  role: (p: { business: string; role: string }) =>
    html`Your role in <b>${p.business}</b> is now: <b>${p.role}</b>. /help shows what you can do.`,
  handover: (p: { by: string; business: string }) =>
    html`👑 <b>${p.by}</b> has handed <b>${p.business}</b> over to you: you are its owner now. /help shows what you can do.`,
  removed: (p: { business: string }) =>
    html`Your access to <b>${p.business}</b> has been closed. Thank you for your work!`,
  stillIn: (p: { business: string }) => html`You still work with <b>${p.business}</b>.`,
};
