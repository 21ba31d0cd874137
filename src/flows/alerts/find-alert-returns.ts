import type { Stores } from "../../db/stores.ts";
import { ALERT_MEMORY_DAYS } from "../../domain/alert-returns.ts";
import type { Business } from "../../domain/business.ts";
import { creditReturn } from "../../domain/credit-return.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { wholeHistory } from "../../domain/history.ts";
import { alertReturnsOf } from "../learning/judge-alert-returns.ts";
import { groupByCustomer, usualDaysBefore } from "../learning/replay-past.ts";

/** A customer who bought after an alert, without having been lost. */
export interface FoundReturn {
  readonly customerId: number;
  readonly returnedDay: Day;
  /** Somebody had spoken with them. */
  readonly isCredited: boolean;
}

/**
 * Who came back from one day to the day before another after the call list had told of them. A
 * return that ended a departure is told of with the departure, and is not here.
 */
export async function findAlertReturns(
  stores: Pick<Stores, "callLists" | "contacts" | "departures" | "fits" | "visitSums">,
  business: Business,
  { first, end, today }: { readonly first: Day; readonly end: Day; readonly today: Day },
): Promise<FoundReturn[]> {
  const fit = await stores.fits.latest();
  const listed = await stores.callLists.shownDays(addDays(first, -ALERT_MEMORY_DAYS), null);
  if (!fit || listed.size === 0) return [];
  const ids = [...listed.keys()];
  const visitsOf = await stores.visitSums.visitsOf(today, ids);
  const contacts = groupByCustomer(await stores.contacts.listOf(ids));
  const ended = new Set(
    (await stores.departures.listReturned(first, end)).map(({ customerId }) => customerId),
  );
  return [...visitsOf].flatMap(([customerId, visits]) =>
    alertReturnsOf(wholeHistory(visits), listed.get(customerId)!, fit, business)
      .filter(({ returnedDay }) => returnedDay >= first && returnedDay < end)
      .filter(() => !ended.has(customerId))
      .slice(-1)
      .map((one) => {
        const usualDays = usualDaysBefore(wholeHistory(visits), one.lastVisitDay, fit, {
          business,
        });
        const credited = creditReturn(one, contacts.get(customerId) ?? [], usualDays);
        return { customerId, returnedDay: one.returnedDay, isCredited: credited !== null };
      }),
  );
}
