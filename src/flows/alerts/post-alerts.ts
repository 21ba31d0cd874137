import type { OutboxMessage } from "../../db/stores/outbox.ts";
import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import { addDays, type Day, formatDay } from "../../domain/day.ts";
import { isStale } from "../../domain/is-stale.ts";
import { isWorkingDay } from "../../domain/is-working-day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { localDay, localInstant } from "../local-time.ts";
import { nextAlertAt } from "./next-alert.ts";

const NUDGE_EVERY_DAYS = 7;

/**
 * The alert's time has come → an outbox line for every member who gets alerts and for the group, once
 * a day each. A time that was missed is made up for on the same day; a day that was missed altogether is not.
 *
 * @returns when it is due again
 */
export async function postAlerts(deps: FlowDependencies, businessId: number): Promise<Date> {
  const now = deps.now();
  const business = await deps.inBusiness(businessId, (stores) => stores.business.load());
  const today = localDay(now, business.timeZone);
  const isTime = localInstant(today, business.alertTime, business.timeZone) <= now;
  if (isTime && isWorkingDay(business, today)) {
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
  const group = await outside.groups.findOf(id);
  const isWritten = await inBusiness(id, async (stores) => {
    const { purchases, members, outbox } = stores;
    const salesUpTo = await purchases.lastDay();
    // Before the first sales file there is nothing to say.
    if (salesUpTo === null) return false;
    const alerted = await members.listAlerted();
    const messages = alerted.map(({ id: memberId }) => {
      const key = `alert:${formatDay(today)}:${memberId}`;
      return { key, memberId, day: today, news: { kind: "alert" } as const };
    });
    const forGroup = {
      key: `alert:${formatDay(today)}:group`,
      memberId: null,
      day: today,
      news: { kind: "group_alert" },
    } as const;
    const nudges = isStale(salesUpTo, today) ? await nudgesFor(stores, today) : [];
    await outbox.addAll([...messages, ...(group ? [forGroup] : []), ...nudges], now());
    return true;
  });
  if (isWritten) await outside.dueWork.schedule(id, "outbox", now());
}

/** That a fresh file is due, to every owner who has not been told within a week. */
async function nudgesFor(
  { members, outbox }: Pick<Stores, "members" | "outbox">,
  today: Day,
): Promise<Omit<OutboxMessage, "attempts">[]> {
  const ids = (await members.listOwners()).map(({ id }) => id);
  const week = Array.from({ length: NUDGE_EVERY_DAYS }, (_, i) => addDays(today, -i));
  const told = await outbox.listKnown(ids.flatMap((id) => week.map((day) => nudgeKey(id, day))));
  return ids
    .filter((id) => !week.some((day) => told.has(nudgeKey(id, day))))
    .map((memberId) => ({
      key: nudgeKey(memberId, today),
      memberId,
      day: today,
      news: { kind: "stale_sales" },
    }));
}

function nudgeKey(memberId: number, day: Day): string {
  return `stale_sales:${formatDay(day)}:${memberId}`;
}
