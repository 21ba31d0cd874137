/** Money in whole minor units of the business's currency (kopecks, cents; yen have none). */
export type MinorUnits = number;

/**
 * Decimal places of a currency's minor unit: 2 for RUB, UAH, EUR; 0 for JPY.
 *
 * @param currency ISO 4217 code
 * @see ISO 4217, as CLDR carries it
 */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** Minor units as the amount people read: 129950 RUB → 1299.5. */
export function toMajor(amount: MinorUnits, currency: string): number {
  return amount / 10 ** minorDigits(currency);
}

/** The amount people read as minor units, rounded half away from zero: 1299.5 RUB → 129950. */
export function toMinor(amount: number, currency: string): MinorUnits {
  const scaled = amount * 10 ** minorDigits(currency);
  return Math.sign(scaled) * Math.round(Math.abs(scaled));
}
