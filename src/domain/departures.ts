import type { Day } from "./day.ts";
import type { VisitSummary } from "./forecast/visit-summary.ts";
import { addVisit, type Rhythm } from "./rhythm.ts";

/** A silence that passed its lost line, and how it ended. */
export interface Episode {
  readonly lastVisitDay: Day;
  /** The day the customer counted as lost from. */
  readonly lostDay: Day;
  /** The visit that ended the silence; null while it lasts. */
  readonly returnedDay: Day | null;
}

/** The lost line, as a replay asks for it. */
export interface LostRule {
  /** The first day on which a customer with these visits, and none since, is lost. */
  readonly lostOnAfter: (soFar: VisitSummary) => Day;
  /**
   * Cheap and never wrong when true: a silence of `gapDays` after these visits cannot have passed
   * the line. Finding a lost line is a search for a root; most silences are nowhere near it.
   */
  readonly isSurelyActive?: (soFar: VisitSummary, gapDays: number) => boolean;
}

/**
 * The past of one customer, replayed: every silence, from the second visit on, that had passed its
 * lost line before the next visit came, or by today. Each is judged by the visits before it alone,
 * so an episode stays what it was however the customer buys later. A visit on the very day of the
 * line is in time.
 *
 * @param visitDays ascending, each once; those after `today` do not exist yet
 * @param before    visits before these, added up, whose silences have been replayed; the one that
 *                  was still open then is replayed again
 * @throws RangeError when the days are out of order
 */
export function replayDepartures(
  visitDays: readonly Day[],
  { lostOnAfter, isSurelyActive }: LostRule,
  today: Day,
  before: Rhythm | null = null,
): Episode[] {
  const past = visitDays.filter((day) => day <= today);
  const episodes: Episode[] = [];
  let soFar = before;
  for (let index = before ? -1 : 0; index < past.length; index += 1) {
    if (index >= 0) soFar = addVisit(soFar, past[index]!, null);
    const { lastDay: day } = soFar!;
    const returnedDay = past[index + 1] ?? null;
    const silentUntil = returnedDay ?? today;
    if (soFar!.visits < 2 || isSurelyActive?.(soFar!, silentUntil - day)) continue;

    const lostDay = lostOnAfter(soFar!);
    const isLost = returnedDay === null ? lostDay <= today : lostDay < returnedDay;
    if (isLost) episodes.push({ lastVisitDay: day, lostDay, returnedDay });
  }
  return episodes;
}
