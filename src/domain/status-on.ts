import type { Day } from "./day.ts";
import type { Status } from "./status.ts";

/** The dates of a customer's timetable; each holds from that day on. */
export interface StatusDates {
  readonly dueOn: Day;
  readonly overdueOn: Day;
  readonly atRiskOn: Day;
  readonly lostOn: Day;
}

/** All that decides where a customer stands. */
export interface Standing {
  readonly visits: number;
  /** null while there is no rhythm to reckon from */
  readonly dates: StatusDates | null;
  /** Never to be called: they asked so, or left for a reason nobody can mend. */
  readonly isClosed: boolean;
  /** A departure is on record that no purchase has ended. */
  readonly hasLeft: boolean;
  /** Expected on a day that is still to come, or today: at risk, but not lost. */
  readonly isBooked: boolean;
  /** The last day of a returned customer's two intervals of care; null for all others. */
  readonly returnedUntil: Day | null;
}

/**
 * Where a customer stands on a day.
 *
 * The gravest word that is true wins: closed, lost, at risk, overdue; then returned, which stands
 * in place of due and active, so that a returned customer who is late again shows as late. With a
 * single visit there is no own interval to be late against: the customer is new.
 */
export function statusOn(standing: Standing, today: Day): Status {
  const { visits, dates, isClosed, hasLeft, isBooked, returnedUntil } = standing;
  if (isClosed) return "closed";
  if (hasLeft) return "lost";
  if (visits < 2 || dates === null) return "new";

  if (today >= dates.lostOn && !isBooked) return "lost";
  if (today >= dates.atRiskOn) return "at_risk";
  if (today >= dates.overdueOn) return "overdue";
  if (returnedUntil !== null && today <= returnedUntil) return "returned";
  return today >= dates.dueOn ? "due" : "active";
}
