import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import { costOfLoss } from "../../domain/cost-of-loss.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { Insight } from "../answers/files.ts";

const YEAR = 365;

/** The first thing an owner learns: who left in a year, what it costs, who is overdue now. */
export async function findInsight(
  { departures, rhythms }: Pick<Stores, "departures" | "rhythms">,
  business: Business,
  today: Day,
): Promise<Insight> {
  const end = addDays(today, 1);
  const lost = await departures.listLost(addDays(end, -YEAR), end);
  const gone = lost.filter(({ returnedOn }) => returnedOn === null);
  const monthly = gone.reduce((sum, { monthlyValue }) => sum + (monthlyValue ?? 0), 0);
  return {
    lostInYear: lost.length,
    lostValueYear: costOfLoss(monthly, business.marginPercent, 12).year,
    returnedInYear: lost.length - gone.length,
    overdue: await rhythms.countOverdue(today),
    regulars: await rhythms.countRegulars(),
  };
}
