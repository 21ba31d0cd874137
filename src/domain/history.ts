import type { Day } from "./day.ts";
import type { Visit } from "./purchase-days.ts";
import { type Rhythm, rhythmOf } from "./rhythm.ts";

/** A customer's visits: all of them, or the latest, after others that are added up already. */
export interface History {
  /** null where `visits` are all there are */
  readonly before: Rhythm | null;
  /** Ascending, each day once, all after `before`. */
  readonly visits: readonly Visit[];
}

/** All of a customer's visits. */
export const wholeHistory = (visits: readonly Visit[]): History => ({ before: null, visits });

/**
 * The rhythm as it was once a day had passed; null before the first visit.
 *
 * @param day not before the last visit of those that are added up
 */
export function rhythmBy({ before, visits }: History, day: Day): Rhythm | null {
  const past = visits.filter((visit) => visit.day <= day);
  return rhythmOf(past, { before });
}
