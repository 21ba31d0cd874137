import { isReached, type Contact } from "./contact.ts";
import type { Day } from "./day.ts";

const SHORTEST_CREDIT_DAYS = 30;

/** A departure that a purchase has ended. */
export interface Return {
  /** The last visit before the departure. */
  readonly lastVisitDay: Day;
  readonly returnedDay: Day;
}

/**
 * The contact that brought a customer back: the latest one in which somebody spoke with them after
 * their last visit, and at most 30 days, or one usual interval if that is longer, before they
 * bought again. Call and purchase on one day count as in that order.
 *
 * @param usualDays the usual interval, in days; null where none is known
 * @returns null when the customer came back alone
 */
export function creditReturn<T extends Pick<Contact, "day" | "outcome">>(
  { lastVisitDay, returnedDay }: Return,
  contacts: readonly T[],
  usualDays: number | null,
): T | null {
  const creditDays = Math.max(SHORTEST_CREDIT_DAYS, usualDays ?? 0);
  let credited: T | null = null;
  for (const contact of contacts) {
    const isInTime = contact.day <= returnedDay && returnedDay - contact.day <= creditDays;
    if (!isReached(contact.outcome) || contact.day <= lastVisitDay || !isInTime) continue;
    if (credited === null || contact.day >= credited.day) credited = contact;
  }
  return credited;
}
