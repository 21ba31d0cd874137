import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { traceOf } from "./forgotten.ts";
import { learnRhythms } from "../learning/learn-rhythms.ts";
import { requireRole } from "../require-role.ts";

/**
 * A customer, with whoever was merged into them → anonymous revenue. Nothing that names them or that
 * they said is kept; only hashes, by which what later files say of them stays anonymous too.
 *
 * @returns false when they are gone already
 */
export async function forgetCustomer(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  openedId: number,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "owner");
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    await stores.business.lock();
    const customer = await stores.customers.find(openedId);
    if (!customer) return false;
    const ids = await stores.erasure.allOf(customer.customerId);
    const identities = await stores.erasure.identitiesOf(ids);
    const traces = identities.map(({ identity, customerId }) => ({
      identity: traceOf(business.id, identity),
      customerId,
    }));
    const at = now();
    await stores.erasure.forget(ids, traces, at);
    await stores.erasure.endTalksAbout(customer.name);
    await learnRhythms(stores, { touched: new Set(ids) }, { business, today, now: at });
    return true;
  });
}
