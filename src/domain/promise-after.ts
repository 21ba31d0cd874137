import type { Contact } from "./contact.ts";
import type { Day } from "./day.ts";

/** What so many attempts in a row could not keep is no promise any more. */
const MOST_ATTEMPTS = 6;

/**
 * The day for which a call is promised once a contact is logged: thinking and later name it; a
 * promise stands while nobody answers, until the day of the next attempt at the earliest, but not
 * after more than 6 of them in a row. Every other outcome ends it.
 *
 * @param promisedFor the day promised before; null where nothing was
 * @param silentUntil the day from which the contact lets the customer be called again
 * @param attempts those in a row without an answer, with this one
 */
export function promiseAfter(
  { outcome, untilDay }: Pick<Contact, "outcome" | "untilDay">,
  promisedFor: Day | null,
  silentUntil: Day | null,
  attempts: number,
): Day | null {
  if (outcome === "thinking" || outcome === "later") return untilDay;
  if (outcome !== "no_answer" || promisedFor === null || attempts > MOST_ATTEMPTS) return null;
  return silentUntil !== null && silentUntil > promisedFor ? silentUntil : promisedFor;
}

/**
 * The contact in which a call for a day was agreed on that still stands: neither a purchase nor
 * another outcome than no answer has followed it, and no more than 6 of those.
 *
 * @param contacts the customer's, in the order of their days
 */
export function standingPromise<T extends Pick<Contact, "day" | "outcome" | "untilDay">>(
  contacts: readonly T[],
  lastVisitDay: Day,
): T | null {
  const index = contacts.findLastIndex(({ outcome }) => outcome !== "no_answer");
  const contact = contacts[index];
  const attempts = contacts.length - 1 - index;
  if (!contact || contact.untilDay === null || attempts > MOST_ATTEMPTS) return null;
  return contact.day > lastVisitDay ? contact : null;
}
