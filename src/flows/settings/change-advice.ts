import {
  type AdvicePart,
  adviceFrom,
  LONGEST_ADVICE,
  takesAdvice,
} from "../../domain/own-advice.ts";
import { UserError } from "../../domain/user-error.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { KeptReason } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/**
 * First words or an offer, as typed → what is suggested from now on to whoever left for the reason.
 *
 * @param typed null: as it ships
 * @returns null when there is no such reason, or nothing to be said to whoever left for it
 */
export async function changeAdvice(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  code: string,
  part: AdvicePart,
  typed: string | null,
): Promise<KeptReason | null> {
  requireRole(seat, "owner");
  const words = typed === null ? null : adviceFrom(typed);
  if (typed !== null && words === null) throw new UserError("badAdvice", { most: LONGEST_ADVICE });
  return inBusiness(seat.business.id, async ({ reasons }) => {
    const reason = (await reasons.list()).find((one) => one.code === code);
    if (!reason || !takesAdvice(reason)) return null;
    await reasons.change(code, { [part]: words });
    return { ...reason, [part]: words };
  });
}
