import type { Stores } from "../db/stores.ts";
import { addDays, type Day } from "../domain/day.ts";
import { lifetimeValue } from "../domain/forecast/lifetime-value.ts";
import { fitSpend } from "../domain/forecast/spend.ts";
import { purchaseDays } from "../domain/purchase-days.ts";
import { type Rhythm, rhythmOf } from "../domain/rhythm.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { eachHistory } from "./load-histories.ts";
import { spendOf } from "./schedule-rhythm.ts";

const YEAR = 365;
/** With fewer regular customers a year ago, chance alone would decide the ratio. */
const FEWEST_REGULARS = 20;
const REVENUE_OF_A_YEAR = { months: 12, margin: 1, yearlyDiscount: 0 };

/**
 * The forecast held against the business's own past: what it would have said a year ago that the
 * customers of then would spend in the year, ÷ what they did spend. 1.08 is 8 % too high; null
 * without a year of history before that, or with too few customers to judge by.
 */
export async function backTestValue(
  stores: Pick<Stores, "purchases">,
  customerIds: readonly number[],
  today: Day,
): Promise<number | null> {
  const asOf = addDays(today, -YEAR);
  const { rhythms, spent } = await splitAt(stores, customerIds, asOf, today);
  const regulars = rhythms.filter(({ visits }) => visits >= 2).length;
  const hasYearBefore = rhythms.some(({ firstDay }) => asOf - firstDay >= YEAR);
  if (regulars < FEWEST_REGULARS || !hasYearBefore || spent <= 0) return null;

  const fit = {
    visits: await fitInWorker(rhythms, asOf),
    spend: fitSpend(rhythms.map(spendOf)),
  };
  const forecast = rhythms.reduce((sum, rhythm) => {
    const customer = { visits: rhythm, spend: spendOf(rhythm) };
    return sum + (lifetimeValue(fit, customer, asOf, REVENUE_OF_A_YEAR) ?? 0);
  }, 0);
  return forecast / spent;
}

/** The rhythms as they stood on a day, and what the same customers spent after it. */
async function splitAt(
  stores: Pick<Stores, "purchases">,
  customerIds: readonly number[],
  asOf: Day,
  today: Day,
): Promise<{ rhythms: Rhythm[]; spent: number }> {
  const rhythms: Rhythm[] = [];
  let spent = 0;
  for await (const [, purchases] of eachHistory(stores, customerIds)) {
    const before = purchaseDays(purchases.filter(({ day }) => day <= asOf));
    const rhythm = rhythmOf(before.visits, before.refundedApart);
    if (!rhythm) continue;
    rhythms.push(rhythm);
    for (const { day, amount } of purchases) {
      if (day > asOf && day <= today) spent += amount ?? 0;
    }
  }
  return { rhythms, spent };
}
