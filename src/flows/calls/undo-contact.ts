import type { Stores } from "../../db/stores.ts";
import type { Contact } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";

/** A minute, and a little for the way of a tap. */
const UNDO_MS = 70_000;

/** Takes a contact back with all that followed from it; null when it is too late or not one's own. */
export async function undoContact(
  { inBusiness, now }: FlowDependencies,
  { member, business }: Seat,
  contactId: number,
  today: Day,
): Promise<Contact | null> {
  return inBusiness(business.id, async (stores) => {
    const found = await stores.contacts.find(contactId);
    if (!found || found.memberId !== member.id) return null;
    if (now().getTime() - found.loggedAt.getTime() > UNDO_MS) return null;

    await stores.contacts.markUndone(contactId, now());
    await stores.rhythms.mark(found.customerId, {
      silentUntil: found.silentBefore,
      promisedFor: found.promisedBefore,
    });
    if (found.outcome === "do_not_call" || found.outcome === "left") {
      await stores.customers.reopen(found.customerId);
    }
    if (found.outcome === "left")
      await takeBackDeparture(stores, found.customerId, contactId, today);
    return found.contact;
  });
}

/** A departure that the silence alone had shown stays, without what was said of it. */
async function takeBackDeparture(
  stores: Pick<Stores, "departures" | "rhythms">,
  customerId: number,
  contactId: number,
  today: Day,
): Promise<void> {
  const departure = await stores.departures.findOpen(customerId);
  if (departure?.contactId !== contactId) return;
  const record = await stores.rhythms.find(customerId);
  const lostOn = record?.timetable?.lostOn;
  if (lostOn !== undefined && lostOn <= today) {
    await stores.departures.saveAll([
      { ...departure, lostOn, contactId: null, reasonCode: null, ownWords: null },
    ]);
    return;
  }
  await stores.departures.remove(customerId, departure.lastVisitOn);
  await stores.rhythms.mark(customerId, { isDeparted: false });
}
