import type { Stores } from "../../db/stores.ts";
import type { Channel } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import { silenceAfter } from "../../domain/silence-after.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/**
 * How the customer of a contact was approached, said once it is logged: by whoever logged it, or by
 * a manager.
 *
 * @returns false when the contact was taken back
 */
export async function changeChannel(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  contactId: number,
  channel: Channel,
): Promise<boolean> {
  return inBusiness(seat.business.id, async ({ contacts, rhythms }) => {
    const found = await contacts.find(contactId);
    if (!found) return false;
    if (found.memberId !== seat.member.id) requireRole(seat, "manager");
    await contacts.changeChannel(contactId, channel);
    const { customerId, outcome, contact } = found;
    const latest = (await contacts.listOf([customerId])).at(-1);
    if (outcome === "no_answer" && latest?.id === contactId) {
      const silentUntil = silenceAfter({ ...contact, channel }, null);
      if (typeof silentUntil === "number") await putOff(rhythms, customerId, silentUntil);
    }
    return true;
  });
}

/** What was promised for an earlier day waits as well. */
async function putOff(
  rhythms: Stores["rhythms"],
  customerId: number,
  silentUntil: Day,
): Promise<void> {
  const promised = (await rhythms.find(customerId))?.promisedFor ?? null;
  const promisedFor = promised !== null && promised < silentUntil ? silentUntil : promised;
  await rhythms.mark(customerId, { silentUntil, promisedFor });
}
