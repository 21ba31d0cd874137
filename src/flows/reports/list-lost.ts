import type { Departure } from "../../db/stores/departures.ts";
import type { Stores } from "../../db/stores.ts";
import { costOfLoss } from "../../domain/cost-of-loss.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { Reason } from "../../domain/reason.ts";
import { secondVisitWait } from "../../domain/second-visit-wait.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { LostCustomer, LostList, Part } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { partWithin } from "./part-within.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { requireRole } from "../require-role.ts";

const YEAR = 365;
const MONTHS = 12;

/** Who left within the last 12 months and has not come back, why, and what each costs a year. */
export async function listLost(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  asked: Part,
  today: Day,
): Promise<LostList> {
  requireRole(seat, "manager");
  const { marginPercent } = seat.business;
  return inBusiness(seat.business.id, async (stores) => {
    await recordDepartures(stores, today);
    const end = addDays(today, 1);
    const first = addDays(end, -YEAR);
    const { customers, monthlyValue } = await stores.departures.sumStanding(first, end);
    const part = partWithin(asked, customers);
    const reasons = new Map((await stores.reasons.list()).map((one) => [one.code, one]));
    const lost = await stores.departures.listStanding(first, end, part);
    return {
      customers,
      valueYear: costOfLoss(monthlyValue, marginPercent, MONTHS).year,
      from: part.from,
      lines: lost.map((one) => lineOf(one, reasons, marginPercent)),
      cameOnce: await countCameOnce(stores, today),
      salesUpTo: await stores.purchases.lastDay(),
    };
  });
}

function lineOf(
  { customerId, name, lostOn, reasonCode, monthlyValue }: Departure & { name: string },
  reasons: ReadonlyMap<string, Reason>,
  marginPercent: number,
): LostCustomer {
  return {
    customerId,
    name,
    lostDay: lostOn,
    reason:
      reasonCode === null ? null : (reasons.get(reasonCode) ?? { code: reasonCode, name: null }),
    valueYear: monthlyValue === null ? null : costOfLoss(monthlyValue, marginPercent, MONTHS).year,
  };
}

async function countCameOnce(
  { firstVisits }: Pick<Stores, "firstVisits">,
  today: Day,
): Promise<number> {
  const waitDays = secondVisitWait(await firstVisits.secondVisits());
  return firstVisits.countOnceBy(addDays(today, -waitDays));
}
