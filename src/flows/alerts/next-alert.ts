import type { Business } from "../../domain/business.ts";
import { nextLocalInstant } from "../local-time.ts";

/**
 * The next time a business's clock shows its alert time, after an instant. Every day counts here:
 * whether it is a working day is asked when it has come.
 */
export function nextAlertAt(
  { alertTime, timeZone }: Pick<Business, "alertTime" | "timeZone">,
  after: Date,
): Date {
  return nextLocalInstant(alertTime, timeZone, after);
}
