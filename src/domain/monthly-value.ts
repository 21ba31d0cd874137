const DAYS_PER_MONTH = 365.25 / 12;

/**
 * What a customer is worth a month while active: expected amount of a visit × visits a month. Minor
 * units, *not rounded*: a sum of many, or twelve months of it, is rounded once, at its end.
 *
 * @param expectedAmount of one visit, in minor units
 * @param meanDays       days between visits on average; the median of irregular gaps is shorter and
 *                       would promise too much
 */
export function monthlyValue(expectedAmount: number, meanDays: number): number {
  return (expectedAmount * DAYS_PER_MONTH) / meanDays;
}
