import { addDays, type Day } from "../../domain/day.ts";
import { lifetimeValue } from "../../domain/forecast/lifetime-value.ts";
import { fitSpend } from "../../domain/forecast/spend.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { inTurns } from "../in-turns.ts";
import type { VisitSums } from "../imports/passing-sales.ts";
import { spendOf } from "./schedule-rhythm.ts";

const YEAR = 365;
/** With fewer regular customers a year ago, chance alone would decide the ratio. */
const FEWEST_REGULARS = 20;
/**
 * So many tell the ratio to two or three hundredths (tried on the customers of a music shop, split in
 * halves), which is how well a year of any business can tell it.
 */
const MOST_CUSTOMERS = 20_000;
const REVENUE_OF_A_YEAR = { months: 12, margin: 1, yearlyDiscount: 0 };

/**
 * The forecast held against the business's own past: what it would have said a year ago that the
 * customers of then would spend in the year, ÷ what they did spend. 1.08 is 8 % too high; null
 * without a year of history before that, or with too few customers to judge by.
 *
 * @param customerIds those who may have been there then, ascending; of very many some stand for all
 */
export async function backTestValue(
  visitSums: Pick<VisitSums, "rhythmsAt" | "spentBetween">,
  customerIds: readonly number[],
  today: Day,
): Promise<number | null> {
  const asOf = addDays(today, -YEAR);
  const customers = await visitSums.rhythmsAt(asOf, evenly(customerIds, MOST_CUSTOMERS));
  const rhythms = [...customers.values()];
  const regulars = rhythms.filter(({ visits }) => visits >= 2).length;
  const hasYearBefore = rhythms.some(({ firstDay }) => asOf - firstDay >= YEAR);
  if (regulars < FEWEST_REGULARS || !hasYearBefore) return null;

  const spentSince = await visitSums.spentBetween(addDays(asOf, 1), today, [...customers.keys()]);
  const spent = [...spentSince.values()].reduce((sum, amount) => sum + amount, 0);
  if (spent <= 0) return null;

  const fit = {
    visits: await fitInWorker(rhythms, asOf),
    spend: fitSpend(rhythms.map(spendOf)),
  };
  const forecasts = await inTurns(rhythms, (rhythm) =>
    lifetimeValue(fit, { visits: rhythm, spend: spendOf(rhythm) }, asOf, REVENUE_OF_A_YEAR),
  );
  return forecasts.reduce((sum: number, forecast) => sum + (forecast ?? 0), 0) / spent;
}

/** Some that stand for all: at most so many, evenly over their order; null stands for all. */
function evenly(ids: readonly number[], most: number): readonly number[] | null {
  const stride = Math.ceil(ids.length / most);
  return stride <= 1 ? null : ids.filter((_, i) => i % stride === 0);
}
