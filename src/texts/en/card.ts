import type { Channel, Outcome } from "../../domain/contact.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const card = {
  button: "👤 Card",
  copyPhone: "📞 Copy phone",
  noPhone: "No phone on file",
  phoneInPrivate: "Phone: in our private chat",
  usually: (p: { usual: number; now: number }) =>
    `Usually every ${p.usual === 1 ? "day" : days(p.usual)}; now ${days(p.now)}`,
  backBy: (p: { times: number; of: number; day: string }) =>
    `${p.times} of ${p.of} times back by ${p.day}`,
  onceOnly: (p: { days: number }) => `One visit so far, ${days(p.days)} ago`,
  chance: (p: { inTen: number; days: number }) => {
    if (p.inTen === 0) return `Of ten such customers hardly one still buys within ${days(p.days)}`;
    if (p.inTen === 10) return `Of ten such customers nearly all still buy within ${days(p.days)}`;
    return `Of ten such customers ${format.number(p.inTen)} still ${format.plural(p.inTen, "buys", "buy")} within ${days(p.days)}`;
  },
  lastVisit: (p: { day: string; items: string }) =>
    `Last visit on ${p.day}${p.items && `: ${p.items}`}`,
  buys: (p: { items: string }) => `Usually buys: ${p.items}`,
  amount: (p: { money: string }) => `${p.money} a visit`,
  aYear: (p: { money: string }) => `${p.money} a year`,
  visits: (p: { count: number; since: string }) =>
    `${format.number(p.count)} ${format.plural(p.count, "visit", "visits")} since ${p.since}`,
  servedBy: (p: { employee: string }) => `served by ${p.employee}`,
  careUntil: (p: { day: string }) => `Came back not long ago: handle with care until ${p.day}`,
  booked: (p: { day: string }) => `Booked for ${p.day}`,
  leftOn: (p: { day: string }) => `Counted as lost since ${p.day}`,
  because: (p: { day: string; reason: string }) => `Left, counted since ${p.day}: ${p.reason}`,
  closed: {
    do_not_call: "Never to be called: they or you wished so.",
    beyond_mending: "Closed: they left for a reason that cannot be mended.",
  },
  openAgain: "🔓 Open again",
  openedAgain: "They may be called again.",
  /** What was agreed with the customer, in their last contact: for today where `until` is null. */
  agreed: {
    thinking: (p) => `Promised to think until ${p.until ?? "today"} (${p.member}, ${p.day})`,
    later: (p) =>
      `Asked to be called ${p.until === null ? "today" : `on ${p.until}`} (${p.member}, ${p.day})`,
  } as Partial<
    Record<Outcome, (p: { member: string; day: string; until: string | null }) => string>
  >,
  planned: (p: { member: string; day: string; until: string }) =>
    `Planned on ${p.day}: ${p.member} tries to win them back on ${p.until}`,
  contacts: "Previous contacts",
  firstWords: "First words",
  offer: "Offer",
  quoted: (p: { words: string }) => `“${p.words}”`,
};

export const contact = {
  buttons: {
    will_come: "✅ Will come",
    thinking: "🤔 Thinking",
    no_answer: "📵 No answer",
    left: "👋 Left",
    do_not_call: "🚫 Don't call",
    later: "⏰ Later",
  } satisfies Record<Outcome, string>,
  undo: "↩️ Undo",
  /** What came of a contact, as its history says it. */
  said: {
    will_come: "will come",
    thinking: "is thinking",
    no_answer: "no answer",
    left: "left",
    do_not_call: "do not call",
    later: "put off",
  } satisfies Record<Outcome, string>,
  until: (p: { day: string }) => `call again on ${p.day}`,
  saved: (p: { name: string; outcome: string }) => `${p.name}: ${p.outcome}`,
  /** What follows from it. */
  next: {
    will_come: "Off the list while we wait for the purchase.",
    no_answer: "Back on the list tomorrow, unless they come by themselves.",
    left: "Counted as left.",
    do_not_call: "They won't be on the list or in the alert again.",
  },
  backUnless: (p: { day: string }) =>
    `Back on the list on ${p.day}, unless they answer or come by themselves.`,
  backOn: (p: { day: string }) => `Back at the top of the list on ${p.day}.`,
  loggedBy: (p: { member: string }) => `Logged by ${p.member}. Undo works for a minute.`,
  channels: {
    call: "📞 Call",
    message: "💬 Message",
    visit: "🚪 Visit",
    email: "✉️ E-mail",
    gift: "🎁 Gift",
  } satisfies Record<Channel, string>,
  /** How the customer was approached. */
  by: {
    call: "by phone",
    message: "by message",
    visit: "in person",
    email: "by e-mail",
    gift: "with a gift",
  } satisfies Record<Channel, string>,
  how: (p: { by: string }) => `Approached ${p.by}. If it was otherwise, tap how.`,
  savedToast: "Saved",
  already: (p: { member: string; outcome: string }) =>
    `${p.member} was quicker and has logged “${p.outcome}”. Nothing was added.`,
  nowOne: (p: { name: string }) =>
    `This customer is now one with ${p.name}: here is the card as it is now. Nothing was added.`,
  keptAsNote: "Your words are kept as a note.",
  gone: "This customer is no longer here. Send /today for the current list.",
  undone: "Taken back",
  tooLate: "It is too late to undo that: a minute has passed, or somebody else logged it.",
  askLater: (p: { name: string }) => `When shall I bring ${p.name} up again?`,
  askThinking: (p: { name: string }) => `${p.name} is thinking. When to call again?`,
  delays: {
    tomorrow: "Tomorrow",
    three_days: "In 3 days",
    week: "In a week",
    two_weeks: "In two weeks",
    month: "In a month",
  },
  anotherDay: "Another day",
  askDay: (p: { name: string }) =>
    `Which day to call ${p.name} again? Write it like 25.12, “in a week” or “Friday”.`,
  noSuchDay: {
    unclear: (p: { typed: string }) =>
      `I couldn't find the day “${p.typed}”. Write it like 25.12, “tomorrow”, “Friday”, “in 3 days” or “in a week”.`,
    past: (p: { typed: string }) =>
      `“${p.typed}” has passed already. Which day to come? For example 25.12, “tomorrow” or “in a week”.`,
    too_far: (p: { typed: string }) =>
      `“${p.typed}” is more than two years away. Something nearer, please: 25.12, “in a month” or “in a year”.`,
  } satisfies Record<string, (p: { typed: string }) => string>,
  confirmDoNotCall: (p: { name: string }) =>
    `Never call ${p.name} again? They will not be on the list or in the alert any more.`,
  yesDoNotCall: "🚫 Yes, never call",
  replyHere: "In a group, send it as a reply to this message.",
};
