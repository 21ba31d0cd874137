import type { Advice } from "./advice.ts";
import { format } from "./format.ts";

const tried = (count: number) =>
  `${format.number(count)} ${format.plural(count, "attempt", "attempts")} without an answer`;

/** How to try next whom nobody reached. */
export const nextTry = {
  why: {
    call: (p: { count: number }) => `${tried(p.count)}: try a call`,
    message: (p: { count: number }) => `${tried(p.count)}: write a message`,
    visit: (p: { count: number }) => `${tried(p.count)}: visit them in person`,
    gift: (p: { count: number }) => `${tried(p.count)}: send a small gift`,
  },
  /** To be sent as it is. */
  ready: {
    message: (p: { business: string }) =>
      `Hello! This is ${p.business}. We called but couldn't reach you, and we don't want to be a bother. Is everything all right? If you need something, just answer here, and we'll get it ready.`,
    gift: (p: { business: string }) =>
      `We miss you! Here is a small thank-you for the time you have been with us. ${p.business}`,
  },
  readyTitle: "Ready text",
  copy: "📋 Copy the text",
  /** Logs that it was tried, and nobody has answered yet. */
  tried: {
    message: "💬 Message sent",
    visit: "🚪 Visited, not met",
    gift: "🎁 Gift sent",
  },
  visit: {
    words: "Hello! I came myself to hear how you are. Is there anything we should do better?",
    offer: "Bring something with you: a sample, or a little of what they usually take.",
  } satisfies Advice,
};
