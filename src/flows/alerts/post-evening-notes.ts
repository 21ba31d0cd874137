import { formatDay } from "../../domain/day.ts";
import { isWorkingDay } from "../../domain/is-working-day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { localDay, localInstant, nextLocalInstant } from "../local-time.ts";

/**
 * The evening note's time has come → an outbox line for every owner, once a day each; made up for
 * on the same day.
 *
 * @returns when it is due again; null while the business wants none
 */
export async function postEveningNotes(
  { inBusiness, outside, now }: FlowDependencies,
  businessId: number,
): Promise<Date | null> {
  const at = now();
  const business = await inBusiness(businessId, (stores) => stores.business.load());
  const { eveningNoteAt, timeZone } = business;
  if (eveningNoteAt === null) return null;
  const today = localDay(at, timeZone);
  const isTime = localInstant(today, eveningNoteAt, timeZone) <= at;
  if (isTime && isWorkingDay(business, today)) {
    await inBusiness(businessId, async ({ members, outbox }) => {
      const owners = await members.listOwners();
      const notes = owners.map(({ id: memberId }) => {
        const key = `evening_note:${formatDay(today)}:${memberId}`;
        return { key, memberId, day: today, news: { kind: "evening_note" } as const };
      });
      await outbox.addAll(notes, at);
    });
    await outside.dueWork.schedule(businessId, "outbox", at);
  }
  return nextLocalInstant(eveningNoteAt, timeZone, at);
}
