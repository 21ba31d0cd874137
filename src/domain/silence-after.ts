import type { Channel, Contact } from "./contact.ts";
import { addDays, type Day } from "./day.ts";

const SHORTEST_WAIT = 7;
const LONGEST_WAIT = 30;
/** Whom nobody met may be there tomorrow; what was written or sent takes time to be answered. */
const WAITS: Record<Channel, number> = { call: 1, visit: 1, message: 3, email: 3, gift: 7 };

/**
 * How long a contact keeps the customer off the call list: the day they may stand on it again, or
 * "for_ever".
 *
 * No answer: tomorrow, but 3 days after a message or an e-mail, and 7 after a gift. Will come: one usual interval later, but no sooner than in 7 days and no
 * later than in 30, which is also the wait where no interval is known. Thinking and later: the day
 * that was chosen. Do not call: never again. Left: null, since the departure itself takes the
 * customer off the list.
 *
 * @param usualDays the usual interval, in days; null with a single visit
 * @throws RangeError when thinking or later comes without a day
 */
export function silenceAfter(
  contact: Pick<Contact, "day" | "outcome" | "untilDay" | "channel">,
  usualDays: number | null,
): Day | "for_ever" | null {
  switch (contact.outcome) {
    case "no_answer":
      return addDays(contact.day, WAITS[contact.channel]);
    case "will_come":
      return addDays(contact.day, waitDays(usualDays));
    case "thinking":
    case "later":
      if (contact.untilDay === null) throw new RangeError("thinking and later name a day");
      return contact.untilDay;
    case "do_not_call":
      return "for_ever";
    default:
      contact.outcome satisfies "left";
      return null;
  }
}

function waitDays(usualDays: number | null): number {
  if (usualDays === null) return LONGEST_WAIT;
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, Math.round(usualDays)));
}
