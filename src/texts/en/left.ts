import type { Family } from "../../domain/reason.ts";

export const left = {
  askFamily: (p: { name: string }) => `${p.name} left. Whose doing was it?`,
  askReason: (p: { name: string; family: string }) => `${p.name} left: ${p.family}. Why?`,
  askWords: (p: { name: string; reason: string }) =>
    `${p.name} left: ${p.reason}. Anything in their own words? Write it, or tap Skip.`,
  askWordsOfOther: (p: { name: string; family: string }) =>
    `${p.name} left: ${p.family}, something else. What was it? A few words, please: “other” alone tells us nothing.`,
  proposal: (p: { member: string; day: string }) =>
    `Shall we try to win them back? ${p.member} gets in touch again on ${p.day}.`,
  planned: (p: { member: string; day: string }) =>
    `Planned: ${p.member} gets in touch again on ${p.day}. That day they are at the top of the list.`,
  acceptPlan: "📌 Plan it",
  anotherPlanDay: "📅 Another day",
  noPlan: "Not now",
  askPlanDay: (p: { name: string }) => `When shall we try to win ${p.name} back?`,
  planGone: "Nothing was planned: that contact was taken back, or something came after it.",
  askClose: (p: { name: string; reason: string }) =>
    `${p.name} left: ${p.reason}. That cannot be mended: I will close them and never bring them up again. Are you sure?`,
  wordsBeforeClose: "If there is more to say, write it first.",
  yesClose: "Yes, close",
  noGoBack: "No, go back",
  pickOne: "Please tap one of the buttons in the message above.",
  saved: (p: { name: string; reason: string }) => `${p.name} left: ${p.reason}`,
  notLost: (p: { name: string; reason: string }) => `${p.name} is not lost: ${p.reason}`,
  closed: "That cannot be mended, so they won't be on the list again.",
};

export const reasons = {
  families: {
    competitor: "went to a competitor",
    us: "because of us",
    customer: "their own circumstances",
    not_lost: "not lost at all",
    unknown: "we don't know",
  } satisfies Record<Family, string>,
  familyButtons: {
    competitor: "🏪 A competitor",
    us: "🙋 Us",
    customer: "👤 Their own circumstances",
    not_lost: "🙂 Not lost at all",
    unknown: "🤷 We don't know",
  } satisfies Record<Family, string>,
  names: {
    "competitor.cheaper": "cheaper elsewhere",
    "competitor.closer": "somebody closer",
    "competitor.better_range": "better range elsewhere",
    "competitor.better_terms": "better terms elsewhere",
    "competitor.followed_employee": "followed an employee",
    "competitor.other": "competitor, other",
    "us.service": "service",
    "us.quality": "quality",
    "us.price_rise": "our prices rose",
    "us.out_of_stock": "out of stock",
    "us.delays": "delays",
    "us.order_mistake": "mistake in an order",
    "us.felt_forgotten": "felt forgotten",
    "us.favourite_left": "favourite employee left",
    "us.hours": "opening hours",
    "us.other": "us, other",
    "customer.moved": "moved away",
    "customer.closed_down": "closed down",
    "customer.no_need": "no need any more",
    "customer.no_money": "no money",
    "customer.illness_or_death": "illness or death",
    "customer.seasonal": "seasonal",
    "customer.stocked_up": "stocked up",
    "customer.other": "circumstances, other",
    "not_lost.another_name": "buys under another name",
    "not_lost.duplicate": "duplicate record",
    "not_lost.already_bought": "bought already",
    "not_lost.other": "not lost, other",
    "unknown.not_reached": "couldn't be reached",
    "unknown.would_not_say": "wouldn't say",
    "unknown.wrong_number": "wrong number",
  } as Record<string, string>,
};
