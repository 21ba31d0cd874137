import { CALL_GROUPS, type CallGroup } from "./call-group.ts";
import type { Day } from "./day.ts";
import type { MinorUnits } from "./money.ts";

/** A customer who may be worth a call today. */
export interface CallCandidate {
  readonly customerId: number;
  readonly visits: number;
  readonly overdueOn: Day;
  readonly lostOn: Day;
  readonly isClosed: boolean;
  /** Silenced before this day (snoozed, waited for, a booking on file); null when not at all. */
  readonly silentUntil: Day | null;
  /** The day somebody said to call again, while no purchase and no other contact followed. */
  readonly promisedFor: Day | null;
  readonly group: CallGroup;
  /** Usual yearly value × margin; null where there are no amounts. */
  readonly atStakeYear: MinorUnits | null;
  /** P(buys within the next usual interval), 0–1. */
  readonly chance: number;
}

/** Who to call, in order, and how many more there would be. */
export interface RankedCalls<T> {
  readonly calls: readonly T[];
  readonly more: number;
}

/**
 * Today's call list: the customers who are overdue and not yet lost, and those to whom a call was
 * promised for today or an earlier day, whatever has become of them.
 *
 * In order: promises, then the groups, then the value at stake a year × (1 − chance of a purchase
 * within the next usual interval); of equals the later one first, then the smaller id.
 *
 * @param length customers on the list, at most
 */
export function callList<T extends CallCandidate>(
  candidates: readonly T[],
  today: Day,
  length: number,
): RankedCalls<T> {
  const ranked = candidates
    .filter((candidate) => isToCall(candidate, today))
    .toSorted((a, b) => compareCalls(a, b, today));
  return { calls: ranked.slice(0, length), more: Math.max(0, ranked.length - length) };
}

/** What decides whether a customer is to be called at all. */
export type Callable = Pick<
  CallCandidate,
  "visits" | "overdueOn" | "lostOn" | "isClosed" | "silentUntil" | "promisedFor"
>;

/** Whether a customer is to be called today, were there room for everybody. */
export function isToCall(candidate: Callable, today: Day): boolean {
  const { visits, overdueOn, lostOn, isClosed, silentUntil } = candidate;
  if (isClosed) return false;
  if (isPromised(candidate, today)) return true;
  if (silentUntil !== null && today < silentUntil) return false;
  return visits >= 2 && overdueOn <= today && today < lostOn;
}

function isPromised({ promisedFor }: Pick<CallCandidate, "promisedFor">, today: Day): boolean {
  return promisedFor !== null && promisedFor <= today;
}

function compareCalls(a: CallCandidate, b: CallCandidate, today: Day): number {
  return (
    Number(isPromised(b, today)) - Number(isPromised(a, today)) ||
    CALL_GROUPS.indexOf(a.group) - CALL_GROUPS.indexOf(b.group) ||
    expectedLoss(b) - expectedLoss(a) ||
    a.overdueOn - b.overdueOn ||
    a.customerId - b.customerId
  );
}

function expectedLoss({ atStakeYear, chance }: CallCandidate): number {
  return (atStakeYear ?? 0) * (1 - chance);
}
