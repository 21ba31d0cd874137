import type { Family } from "../../domain/reason.ts";
import type { Status } from "../../domain/status.ts";

/** What to say first on the phone, and what to offer; offer "" where nothing should be offered. */
export interface Advice {
  readonly words: string;
  readonly offer: string;
}

export const advice: {
  status: Partial<Record<Status, Advice>>;
  promised: Advice;
  family: Partial<Record<Family, Advice>>;
  reason: Partial<Record<string, Advice>>;
} = {
  status: {
    new: {
      words: "Hello! You were with us for the first time recently. How did you like it?",
      offer: "A reason to come a second time: a small bonus on the next visit.",
    },
    active: { words: "Hello! Is everything fine with your last purchase?", offer: "" },
    due: {
      words: "Hello! It's about time for your usual. Shall I set it aside for you?",
      offer: "",
    },
    overdue: {
      words: "Hello! We haven't seen you for a while and thought of you. Is all well with you?",
      offer: "Their usual, ready on a day that suits them.",
    },
    at_risk: {
      words: "Hello! We miss you. Did something go wrong with us? Please tell me frankly.",
      offer: "First listen. Then a good reason to come this week: a gift or a bonus on the usual.",
    },
    lost: {
      words: "Hello! You used to come often, and we'd like to know why you stopped. May I ask?",
      offer: "Ask for the reason first; offer only what answers it.",
    },
    returned: {
      words: "Hello! We're glad you came back. Was everything right this time?",
      offer: "Care instead of discounts: make sure that what drove them away is gone.",
    },
  },
  promised: {
    words: "Hello! We agreed that I'd call today. Have you had time to decide?",
    offer: "What was promised last time.",
  },
  family: {
    competitor: {
      words: "Hello! I understand you found another place. What do they do better than us?",
      offer: "One trial order on terms that match theirs.",
    },
    us: {
      words: "Hello! We let you down, and I'd like to put it right. May I tell you how?",
      offer: "An apology, the fault mended, and something pleasant on the next visit.",
    },
    customer: {
      words: "Hello! I just wanted to hear how you are. Has anything changed for the better?",
      offer: "Nothing now: stay in touch, without pressing.",
    },
    unknown: {
      words: "Hello! You used to come often. What would have to change for you to come back?",
      offer: "Try another channel: a message, then a visit.",
    },
  },
  reason: {
    "competitor.cheaper": {
      words: "Hello! We can do something about the price of what you usually take. A minute?",
      offer: "A price on their usual basket, tied to its volume; not a discount on everything.",
    },
    "competitor.closer": {
      words: "Hello! We know the way to us is long. Shall we bring it to you?",
      offer: "Delivery, or an order that waits ready at a time that suits them.",
    },
    "competitor.better_range": {
      words: "Hello! What did you look for and not find with us? We're changing our range.",
      offer: "The missing product to order, the first one at a good price.",
    },
    "competitor.better_terms": {
      words: "Hello! Let's talk about the terms: which of them would suit you?",
      offer: "Deferred payment or free delivery for regular orders.",
    },
    "competitor.followed_employee": {
      words: "Hello! We'd be glad to see you again. May I introduce a colleague of the same class?",
      offer: "A first visit to the new specialist as our guest, or at half the price.",
    },
    "us.service": {
      words: "Hello! You were served badly, and I apologise. May I put it right myself?",
      offer: "A personal apology, a person of their own to turn to, a gift on the next visit.",
    },
    "us.quality": {
      words: "Hello! You were right about the quality. We looked into it; may I tell you?",
      offer: "A replacement or the money back, and the next one checked before they get it.",
    },
    "us.price_rise": {
      words: "Hello! Our prices rose, and we want to keep you. May I offer you terms of your own?",
      offer: "The old price for three months, or a cheaper alternative to the usual.",
    },
    "us.out_of_stock": {
      words: "Hello! What you didn't find is back in stock. Shall I set it aside?",
      offer: "Their usual kept in reserve for them.",
    },
    "us.delays": {
      words: "Hello! We were late, and I apologise. We now name the day and keep it.",
      offer: "A firm day for the next order; a day late, and delivery is free.",
    },
    "us.order_mistake": {
      words: "Hello! We got your order wrong, and I apologise. Shall we put it right today?",
      offer: "The mistake mended at our cost, and a check of the next order by phone.",
    },
    "us.felt_forgotten": {
      words: "Hello! We haven't been in touch for too long, and that is our fault. How are you?",
      offer: "One person to look after them, and a call in their rhythm.",
    },
    "us.favourite_left": {
      words: "Hello! Your specialist has left us. May I introduce someone just as good?",
      offer: "A first visit to the new specialist at a good price.",
    },
    "us.hours": {
      words: "Hello! Which hours would suit you? Perhaps we can open for you.",
      offer: "A visit outside the usual hours, by appointment.",
    },
    "customer.no_money": {
      words: "Hello! We understand that times are different. Shall we find something simpler?",
      offer: "A smaller or cheaper set, or payment in parts.",
    },
    "customer.no_need": {
      words: "Hello! Things change, that's clear. What could be of use to you now?",
      offer: "Something else from the range that fits their new needs.",
    },
    "customer.seasonal": {
      words: "Hello! The season is coming. Shall we plan your first order now?",
      offer: "An early order at this season's first prices.",
    },
    "customer.stocked_up": {
      words: "Hello! How is your stock? When shall I call about the next order?",
      offer: "Agree on the day to call again, and put it in with Later.",
    },
    "customer.moved": { words: "", offer: "" },
    "customer.closed_down": { words: "", offer: "" },
    "customer.illness_or_death": { words: "", offer: "" },
    "unknown.wrong_number": {
      words: "",
      offer: "Look for another number: old orders, e-mail, the colleague who served them.",
    },
  },
};
