import type { Family, Reason } from "./reason.ts";
import { tidied } from "./tidied.ts";

/** As much as a button shows, and every line that names a reason. */
export const LONGEST_REASON = 40;
/** Of a business's own reasons, archived ones aside: with those that ship they fit one keyboard. */
export const MOST_OWN_REASONS = 40;

/** What was typed as a reason's name, in one line and without what cannot be seen. */
export function reasonNameFrom(typed: string): string {
  return typed
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
}

/** Whether two names would be taken for one: but for case, spaces and a full stop they are. */
export function isSameReason(one: string, other: string): boolean {
  return tidied(one) === tidied(other);
}

/** Whether a reason is the business's own, and none of those that ship. */
export function isOwn({ name }: Pick<Reason, "name">): boolean {
  return name !== null;
}

/** Whether the business says if a reason can be mended: of one of its own, for which customers leave. */
export function asksWhetherMendable(reason: Pick<Reason, "name" | "family">): boolean {
  return isOwn(reason) && reason.family !== "not_lost" && reason.family !== "unknown";
}

/** A reason of the business's own. The code names its family, as those of the shipped ones do. */
export function ownReason(family: Family, name: string, known: readonly Reason[]): Reason {
  const number = known.filter(isOwn).length + 1;
  return {
    code: `${family}.own_${number}`,
    family,
    name,
    isMendable: true,
    asksForWords: false,
    firstWords: null,
    offer: null,
  };
}
