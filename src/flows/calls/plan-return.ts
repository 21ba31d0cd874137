import { canBePlanned } from "../../domain/plan-day.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";

const LONGEST_OFFER = 300;

/**
 * A customer who left for a reason that can be mended → a plan: what is offered, on which day, by
 * whoever's customer it is, else by whoever plans. On its day they are at the top of the list.
 *
 * @returns false when there is nothing to plan for any more: the contact was taken back, another one
 *   followed, or the customer is back or gone
 */
export async function planReturn(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  contactId: number,
  { day, offer }: { readonly day: Day; readonly offer: string },
  today: Day,
): Promise<boolean> {
  if (day < today) return false;
  return inBusiness(business.id, async (stores) => {
    const found = await stores.contacts.find(contactId);
    const reason = found?.reasonCode ? await stores.reasons.find(found.reasonCode) : null;
    if (!found || !reason || !canBePlanned(reason)) return false;
    const { customerId } = found;
    const departure = await stores.departures.findOpen(customerId);
    const latest = (await stores.contacts.listOf([customerId])).at(-1);
    if (departure?.contactId !== contactId || latest?.id !== contactId) return false;

    const { responsible } = await stores.assignments.servingOf(customerId);
    await stores.contacts.plan(contactId, {
      untilDay: day,
      planOffer: offer.slice(0, LONGEST_OFFER),
      planMemberId: responsible?.memberId ?? member.id,
    });
    await stores.rhythms.mark(customerId, { promisedFor: day });
    return true;
  });
}
