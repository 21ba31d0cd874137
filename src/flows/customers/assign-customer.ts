import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Colleague } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/** Whom a customer may be given to: everybody who belongs to the business. */
export async function listColleagues(
  { inBusiness }: FlowDependencies,
  seat: Seat,
): Promise<Colleague[]> {
  requireRole(seat, "manager");
  const known = await inBusiness(seat.business.id, ({ members }) => members.list());
  return known.map(({ member }) => ({ memberId: member.id, name: member.name }));
}

/**
 * A customer and a member → theirs from now on, whoever serves them; or nobody's (null). The member
 * is told. The same said twice is said once.
 */
export async function assignCustomer(
  deps: FlowDependencies,
  seat: Seat,
  customerId: number,
  memberId: number | null,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "manager");
  return withOutbox(deps, seat.business.id, async (stores) => {
    // A member who is being removed at the same time must not be given anybody after it.
    await stores.business.lock();
    const customer = await stores.customers.find(customerId);
    const member = memberId === null ? null : await stores.members.find(memberId);
    if (!customer || (memberId !== null && !member)) return false;
    if (customer.assignedAt !== null && customer.assignedTo === memberId) return true;

    const now = deps.now();
    await stores.assignments.assign(customer.customerId, memberId, now);
    if (member && member.id !== seat.member.id) {
      const news = {
        kind: "assignment",
        customerId: customer.customerId,
        byName: seat.member.name,
      } as const;
      const key = `assignment:${customer.customerId}:${member.id}:${now.getTime()}`;
      await stores.outbox.addAll([{ key, memberId: member.id, day: today, news }], now);
    }
    return true;
  });
}
