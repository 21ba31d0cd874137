import { html } from "../html.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const eveningNote = {
  title: (p: { day: string }) => `Today, ${p.day}`,
  contacted: (count: number) => html`📞 Contacted: <b>${format.number(count)}</b>`,
  nobodyContacted: "📞 Nobody was contacted.",
  contact: (p: { name: string; outcome: string; member: string }) =>
    html`<b>${p.name}</b>: ${p.outcome} (${p.member})`,
  uncalled: (count: number) => html`⏳ On the list and not called: <b>${format.number(count)}</b>`,
  putOff: (count: number) => html`⏰ Put off: <b>${format.number(count)}</b>`,
  returned: (count: number) => html`🎉 Came back: <b>${format.number(count)}</b>`,
  back: (p: { name: string; money: string | null; days: number; member: string }) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "on the day of the call" : `${days(p.days)} after the call`} (${p.member})`,
  alone: (p: { name: string }) => html`<b>${p.name}</b>, without a call`,
  nextList: "Whoever was not called is back on the next list. Have a good evening!",
  quiet: "A quiet day: nobody is waiting for a call. Have a good evening!",
  goodEvening: "Have a good evening!",
};
