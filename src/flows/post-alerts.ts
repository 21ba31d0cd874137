import type { DueWork } from "../db/outside/due-work.ts";
import type { Business } from "../domain/business.ts";
import { type Day, formatDay, weekday } from "../domain/day.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { localDay } from "./local-time.ts";
import { nextAlertAt } from "./next-alert.ts";

/**
 * The alert's time has come → an outbox line for every member who gets alerts, once a day each. A
 * time that was missed is made up for on the same day; a day that was missed altogether is not.
 *
 * @returns when it is due again
 */
export async function postAlerts(
  deps: FlowDependencies,
  { businessId, dueAt }: Pick<DueWork, "businessId" | "dueAt">,
): Promise<Date> {
  const now = deps.now();
  const business = await deps.inBusiness(businessId, (stores) => stores.business.load());
  const today = localDay(now, business.timeZone);
  if (localDay(dueAt, business.timeZone) === today && isAlertDay(business, today)) {
    await writeAlerts(deps, business, today);
  }
  return nextAlertAt(business, now);
}

/** Writes the day's alerts down and has them sent; those that are written already stay as they are. */
export async function writeAlerts(
  { inBusiness, outside, now }: FlowDependencies,
  { id }: Pick<Business, "id">,
  today: Day,
): Promise<void> {
  const isWritten = await inBusiness(id, async ({ purchases, members, outbox }) => {
    // Before the first sales file there is nothing to say.
    if ((await purchases.lastDay()) === null) return false;
    const alerted = await members.listAlerted();
    const messages = alerted.map(({ id: memberId }) => {
      const key = `alert:${formatDay(today)}:${memberId}`;
      return { key, memberId, day: today, news: { kind: "alert" } as const };
    });
    await outbox.addAll(messages, now());
    return true;
  });
  if (isWritten) await outside.dueWork.schedule(id, "outbox", now());
}

function isAlertDay({ workingDays, holidayUntil }: Business, today: Day): boolean {
  return workingDays.includes(weekday(today)) && (holidayUntil === null || today > holidayUntil);
}
