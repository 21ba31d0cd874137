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

export const CHANNELS = ["call", "message", "visit", "email", "gift"] as const;
/** How a customer was approached. */
export type Channel = (typeof CHANNELS)[number];

/** What is to bring a customer back who left, on the contact's day to come back to it. */
export interface Plan {
  /** In the words of whoever made it; "" where there is nothing to offer. */
  readonly offer: string;
  /** Who carries it out. */
  readonly memberName: string;
}

/** One logged attempt and its outcome. */
export interface Contact {
  readonly id: number;
  readonly customerId: number;
  readonly memberName: string;
  readonly day: Day;
  readonly outcome: Outcome;
  readonly channel: Channel;
  /** Thinking and Later, and Left with a plan: the day to come back to it. */
  readonly untilDay: Day | null;
  /** Left: why, as a reason's code. */
  readonly reasonCode: string | null;
  readonly ownWords: string | null;
  readonly plan: Plan | null;
}

/**
 * Whether somebody spoke with the customer. Only a purchase after a *reached* contact counts as
 * brought back by it; "later" puts the call off and is no attempt.
 */
export function isReached(outcome: Outcome): boolean {
  return outcome === "will_come" || outcome === "thinking" || outcome === "left";
}

/** Whether the customer was approached at all; "later" only puts it off. */
export function isAttempt({ outcome }: Pick<Contact, "outcome">): boolean {
  return outcome !== "later";
}
