import type { Business } from "../../domain/business.ts";
import { addDays } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { localDay, localInstant } from "../local-time.ts";

const REFIT_DAYS = 7;
/** A quiet hour of the business's own night. */
const REFIT_TIME = "04:00";

/** Sees to it that a business whose purchases change is refitted within the week. */
export async function planRefit(
  { outside, now }: FlowDependencies,
  { id, timeZone }: Business,
): Promise<void> {
  await outside.dueWork.ensure(id, "refit", nextRefitAt(timeZone, now()));
}

/** The night of the next weekly refit, as seen from an instant. */
function nextRefitAt(timeZone: string, after: Date): Date {
  return localInstant(addDays(localDay(after, timeZone), REFIT_DAYS), REFIT_TIME, timeZone);
}

/** All purchases → a new fit, and everybody's days by it; when it is due again. */
export async function refit(
  { inBusiness, now }: FlowDependencies,
  businessId: number,
): Promise<Date> {
  return inBusiness(businessId, async (stores) => {
    await stores.business.lock();
    const business = await stores.business.load();
    const today = localDay(now(), business.timeZone);
    await learnRhythms(
      stores,
      { touched: new Set(), refit: true },
      { business, today, now: now() },
    );
    return nextRefitAt(business.timeZone, now());
  });
}
