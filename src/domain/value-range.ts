/** Between which a forecast of money is said to lie, in the unit of the forecast. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** No forecast of a whole business's year is closer than this, however well the last one came out. */
const LEAST_ERROR = 0.1;
/**
 * Where the business's own past cannot tell: two in three of the totals forecast for the published
 * purchase logs came out within it.
 */
const UNTESTED_ERROR = 0.3;

/**
 * A forecast as a range: as far to either side as the business's own last forecast of the same was
 * off. It is not moved by that error: the next year need not err the same way.
 *
 * @param ratio last year's forecast ÷ what came (1.08 was 8 % too high); null where untested
 */
export function valueRange(forecast: number, ratio: number | null): ValueRange {
  const error = ratio === null ? UNTESTED_ERROR : Math.max(LEAST_ERROR, Math.abs(1 - 1 / ratio));
  return { low: Math.max(0, forecast * (1 - error)), high: forecast * (1 + error) };
}
