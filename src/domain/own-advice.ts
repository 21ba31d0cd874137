import { canBePlanned } from "./plan-day.ts";
import type { Reason } from "./reason.ts";

/** What of a reason's advice a business can put in its own words. */
export const ADVICE_PARTS = ["firstWords", "offer"] as const;
export type AdvicePart = (typeof ADVICE_PARTS)[number];

/** As much as a card has room for, and a plan keeps of an offer. */
export const LONGEST_ADVICE = 300;

/** What stands for "nothing", where something is typed. */
const NOTHING = /^[-–—]$/;

/** Whether there is anything to say: they left, and what drove them away can be mended. */
export function takesAdvice(reason: Pick<Reason, "family" | "isMendable">): boolean {
  return canBePlanned(reason);
}

/**
 * What was typed, in one line; "" for a dash.
 *
 * @returns null where nothing is left of it, or more than there is room for
 */
export function adviceFrom(typed: string): string | null {
  const words = typed
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, "")
    .trim();
  if (NOTHING.test(words)) return "";
  return words === "" || words.length > LONGEST_ADVICE ? null : words;
}
