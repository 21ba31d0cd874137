import type { Day } from "../domain/day.ts";
import { foldName } from "../intake/fold-name.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { CustomerMatch, Seat } from "./flows.ts";
import { statusOf } from "./open-card.ts";

const MATCHES_SHOWN = 10;
/** Enough of a phone's end to know it by, whatever stands before: 8, +7, 0 or 380. */
const PHONE_TAIL = 9;

/** A part of a name, or a phone in any spelling → the customers it fits, the latest visit first. */
export async function findCustomers(
  { inBusiness }: FlowDependencies,
  { business }: Seat,
  query: string,
  today: Day,
): Promise<CustomerMatch[]> {
  const digits = query.replace(/\D/g, "").slice(-PHONE_TAIL);
  const foldedName = foldName(query);
  if (foldedName === "" && digits === "") return [];

  const rows = await inBusiness(business.id, ({ customers }) =>
    customers.search({ foldedName, digits }, MATCHES_SHOWN),
  );
  return rows.map(({ customer, record }) => ({
    customerId: customer.customerId,
    name: customer.name,
    phone: customer.phone,
    lastDay: record.rhythm.lastDay,
    status: statusOf(record, customer.closedAt !== null, today),
  }));
}
