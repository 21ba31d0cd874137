import { counts } from "./counts.ts";

export const search = {
  ask: "Whom are we looking for? Send a name, or a part of it, a phone, or the number of an order.",
  nobody: (p: { query: string }) =>
    `I found nobody by “${p.query}”. Try a part of the name, the last digits of the phone, or the number of an order.`,
  similar: (p: { query: string }) => `Nobody by “${p.query}”. Perhaps you mean:`,
  found: (p: { count: number; query: string }) => `${counts.customers(p.count)} by “${p.query}”`,
  foundMany: (p: { query: string }) => `Customers by “${p.query}”`,
  again: "The search is too far back. Send the name or the phone once more.",
  lastVisit: (p: { day: string }) => `last visit on ${p.day}`,
  unknownCommand: "I don't know that command. /help lists what I can do.",
};
