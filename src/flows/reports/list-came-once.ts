import { addDays, type Day } from "../../domain/day.ts";
import { secondVisitWait } from "../../domain/second-visit-wait.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { CameOnceList, Part } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { partWithin } from "./part-within.ts";
import { requireRole } from "../require-role.ts";

/** Who came once and not again; and of how many a second visit came. */
export async function listCameOnce(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  asked: Part,
  today: Day,
): Promise<CameOnceList> {
  requireRole(seat, "manager");
  return inBusiness(seat.business.id, async ({ firstVisits }) => {
    const waitDays = secondVisitWait(await firstVisits.secondVisits());
    const day = addDays(today, -waitDays);
    const customers = await firstVisits.countOnceBy(day);
    const part = partWithin(asked, customers);
    return {
      customers,
      from: part.from,
      lines: await firstVisits.listOnceBy(day, part),
      share: await firstVisits.shareBy(day),
      waitDays,
    };
  });
}
