import type { CallShare } from "../../domain/call-share.ts";
import type { CallGroup } from "../../domain/call-group.ts";
import type { Status } from "../../domain/status.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const groups: Record<CallGroup, string> = {
  return_first: "Return first",
  must_return: "Must return",
  if_possible: "If possible",
  let_go: "Let go",
};

export const status: Record<Status, string> = {
  new: "came once",
  active: "buys as usual",
  due: "due about now",
  overdue: "overdue",
  at_risk: "at risk of leaving",
  lost: "lost",
  returned: "came back: handle with care",
  closed: "not to be called",
};

export const callList = {
  button: "📋 Call list",
  title: (p: { day: string }) => `Call list, ${p.day}`,
  /** Beside the title on the pages after the first. */
  pages: (p: { from: number; to: number; of: number }) => `${p.from}–${p.to} of ${p.of}`,
  overdue: (p: { count: number }) =>
    `${counts.customers(p.count)} ${format.plural(p.count, "is", "are")} worth a call today`,
  atStake: (p: { money: string }) => `${p.money} a year at stake`,
  rhythm: (p: { now: number; usual: number }) =>
    `${days(p.now)} without a purchase, ${p.usual === 1 ? "usually daily" : `usually every ${format.number(p.usual)}`}`,
  once: (p: { now: number }) => `came once, ${days(p.now)} ago`,
  aYear: (p: { money: string }) => `${p.money} a year`,
  /** What was promised for a day that has come: today where `until` is null. */
  promised: (p: { member: string; day: string; until: string | null }) =>
    `promised to think until ${p.until ?? "today"} (${p.member}, ${p.day})`,
  putOff: (p: { member: string; day: string; until: string | null }) =>
    `asked to be called ${p.until === null ? "today" : `on ${p.until}`} (${p.member}, ${p.day})`,
  planned: (p: { member: string; day: string; offer: string }) =>
    `win back as planned on ${p.day} (${p.member})${p.offer && `: ${p.offer}`}`,
  done: (p: { outcome: string; member: string }) => `${p.outcome} (${p.member})`,
  calling: (p: { member: string }) => `${p.member} is calling`,
  tapToTake: "Tap a number to call that customer: the card comes to you in private.",
  tapNumber: "Tap a number to open the card.",
  allDone: "Everyone on today's list has been called. Well done!",
  nobody: "Nobody is overdue today: everyone who buys regularly is on schedule.",
  shares: { own: "👤 Mine", all: "👥 All" } satisfies Record<CallShare, string>,
  nobodyOfYours: (p: { others: number }) =>
    `None of your customers is overdue today. The others have ${counts.customers(p.others)} to call.`,
  noSales: "I have no sales yet. Send me your sales file, and I'll tell you who to call.",
  salesUpTo: (p: { day: string }) => `Sales up to ${p.day}`,
  stale: (p: { day: string; days: number }) =>
    `⚠️ The sales end on ${p.day}, ${days(p.days)} ago. Somebody on this list may have bought since: don't trust it until a fresh sales file comes.`,
  more: (p: { count: number }) => `More (${format.number(p.count)})`,
};

export const alert = {
  morning: "☀️ Good morning!",
  nobody: "Nobody is overdue today: your customers are coming on schedule. Have a good day!",
};
