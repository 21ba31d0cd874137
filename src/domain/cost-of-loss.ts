import type { MinorUnits } from "./money.ts";

/** What a loss costs: a month, a year, and over the business's horizon. */
export interface CostOfLoss {
  readonly month: MinorUnits;
  readonly year: MinorUnits;
  readonly horizon: MinorUnits;
}

/**
 * What losing customers costs, in profit at the business's margin (100 % makes it revenue). Plain
 * multiplication, without discounting: 1,000 a month is 240,000 over 20 years.
 *
 * @param monthlyValue  usual monthly value of the lost, minor units, need not be whole
 * @param marginPercent 1–100
 */
export function costOfLoss(
  monthlyValue: number,
  marginPercent: number,
  horizonMonths: number,
): CostOfLoss {
  const over = (months: number) => Math.round((monthlyValue * months * marginPercent) / 100);
  return { month: over(1), year: over(12), horizon: over(horizonMonths) };
}
