import type { Business } from "../domain/business.ts";
import { addDays } from "../domain/day.ts";
import { localDay, localInstant } from "./local-time.ts";

/**
 * The next time a business's clock shows its alert time, after an instant. Every day counts here:
 * whether it is a working day is asked when it has come.
 */
export function nextAlertAt(business: Pick<Business, "alertTime" | "timeZone">, after: Date): Date {
  const today = localDay(after, business.timeZone);
  const todaysAlert = localInstant(today, business.alertTime, business.timeZone);
  return todaysAlert > after
    ? todaysAlert
    : localInstant(addDays(today, 1), business.alertTime, business.timeZone);
}
