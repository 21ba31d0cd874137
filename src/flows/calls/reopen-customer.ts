import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/** A customer who was never to be called again may be; false when they are gone, or open already. */
export async function reopenCustomer(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  openedId: number,
): Promise<boolean> {
  requireRole(seat, "manager");
  return inBusiness(seat.business.id, async ({ customers, rhythms }) => {
    const customer = await customers.find(openedId);
    if (!customer || customer.closedAt === null) return false;
    await customers.reopen(customer.customerId);
    await rhythms.mark(customer.customerId, { silentUntil: null, promisedFor: null });
    return true;
  });
}
