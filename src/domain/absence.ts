/** In the order in which they are told. */
export const ABSENCES = [
  "beyond_length",
  "colleagues",
  "promised",
  "booked",
  "waiting",
  "put_off",
  "on_time",
  "came_once",
  "departed",
  "do_not_call",
  "closed",
] as const;

/**
 * Why a customer is not on the day's call list. beyond_length: overdue, but others go first;
 * colleagues: overdue, and another member's to call; promised: a call was agreed for a later day; booked: an appointment is ahead; waiting: contacted, a purchase is waited for;
 * put_off: put off, or not reached; on_time: not overdue; came_once: no rhythm yet to be late by;
 * departed: left, and not come back; closed: left for a reason that nobody can mend.
 */
export type Absence = (typeof ABSENCES)[number];
