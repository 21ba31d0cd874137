import { counts } from "./counts.ts";

export const search = {
  ask: "Whom are we looking for? Send a name, or a part of it, or a phone number.",
  nobody: (p: { query: string }) =>
    `I found nobody by “${p.query}”. Try a part of the name, or the last digits of the phone.`,
  found: (p: { count: number; query: string }) => `${counts.customers(p.count)} by “${p.query}”`,
  foundMany: (p: { query: string }) => `Customers by “${p.query}”`,
  tooMany: (p: { shown: number }) =>
    `The first ${p.shown} are shown. Write a little more to narrow the search.`,
  lastVisit: (p: { day: string }) => `last visit on ${p.day}`,
  unknownCommand: "I don't know that command. /help lists what I can do.",
};
