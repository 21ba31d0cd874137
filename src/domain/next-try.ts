import type { Abc } from "./abc.ts";
import { type Channel, type Contact, isAttempt } from "./contact.ts";
import type { Day } from "./day.ts";

/** How a customer is tried, one way after the other. */
const CHAIN = ["call", "message", "visit", "gift"] as const;

/** So many attempts in a row without an answer, and another way is tried. */
const ENOUGH = 3;

/** How to try next whom nobody reached. */
export interface NextTry {
  readonly channel: (typeof CHAIN)[number];
  /** How often in a row nobody answered. */
  readonly unanswered: number;
}

/**
 * The attempts in a row that nobody answered, up to the last: none of them after an answer, or
 * after the last purchase. Attempt and purchase on one day count as in that order; putting a call
 * off is no attempt, and breaks no row.
 *
 * @param contacts the customer's, in the order of their days
 */
export function unanswered<T extends Pick<Contact, "day" | "outcome">>(
  contacts: readonly T[],
  lastVisitDay: Day,
): T[] {
  const attempts = contacts.filter((contact) => isAttempt(contact) && contact.day > lastVisitDay);
  const answered = attempts.findLastIndex(({ outcome }) => outcome !== "no_answer");
  return attempts.slice(answered + 1);
}

/**
 * How to try a customer next, by the chain call → message → personal visit, to customers of class A
 * alone → gift: from the third attempt without an answer on, the first way that has not been tried
 * among them. An e-mail is as good as a message.
 *
 * @param attempts those in a row without an answer
 * @returns null where fewer than three were made, or every way has been tried
 */
export function nextTry(
  attempts: readonly { readonly channel: Channel }[],
  abc: Abc | null,
): NextTry | null {
  if (attempts.length < ENOUGH) return null;
  const tried = new Set(attempts.map(({ channel }) => (channel === "email" ? "message" : channel)));
  const channel = CHAIN.find((one) => !tried.has(one) && (one !== "visit" || abc === "A"));
  return channel === undefined ? null : { channel, unanswered: attempts.length };
}
