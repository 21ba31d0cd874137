import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { reasonFamilies } from "../../domain/reason-families.ts";
import { type ReasonLine, reasonLines } from "../../domain/reason-lines.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { ReasonCounts } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { requireRole } from "../require-role.ts";

const YEAR = 365;

/** The last 12 months → why customers left, by family and reason, and what each cost. */
export async function countReasons(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  today: Day,
): Promise<ReasonCounts> {
  requireRole(seat, "manager");
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    await recordDepartures(stores, today);
    const end = addDays(today, 1);
    const families = reasonFamilies(
      await reasonsBetween(stores, business, addDays(end, -YEAR), end),
    );
    return {
      customers: families.reduce((sum, { customers }) => sum + customers, 0),
      lostValueYear: families.reduce((sum, { lostValueYear }) => sum + lostValueYear, 0),
      families,
      salesUpTo: await stores.purchases.lastDay(),
    };
  });
}

/** Why customers left from `first` to the day before `end`, those who came back since too. */
export async function reasonsBetween(
  { departures, reasons }: Pick<Stores, "departures" | "reasons">,
  { marginPercent }: Business,
  first: Day,
  end: Day,
): Promise<ReasonLine[]> {
  const lost = await departures.listLost(first, end);
  return reasonLines(
    lost.map(({ reasonCode, monthlyValue }) => ({ reasonCode, monthlyValue: monthlyValue ?? 0 })),
    await reasons.list(),
    marginPercent,
  );
}
