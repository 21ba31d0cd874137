import type { Day } from "./day.ts";

export const OUTCOMES = [
  "will_come",
  "thinking",
  "no_answer",
  "left",
  "do_not_call",
  "later",
] as const;
/** What came of one attempt to reach a customer. */
export type Outcome = (typeof OUTCOMES)[number];

/** One logged attempt and its outcome. */
export interface Contact {
  readonly id: number;
  readonly customerId: number;
  readonly memberName: string;
  readonly day: Day;
  readonly outcome: Outcome;
  /** Thinking and Later: the day to come back to it. */
  readonly untilDay: Day | null;
  /** Left: why, as a reason's code. */
  readonly reasonCode: string | null;
  readonly ownWords: string | null;
}

/**
 * Whether somebody spoke with the customer. Only a purchase after a *reached* contact counts as
 * brought back by it; "later" puts the call off and is no attempt.
 */
export function isReached(outcome: Outcome): boolean {
  return outcome === "will_come" || outcome === "thinking" || outcome === "left";
}
