/** Money in whole minor units of the business's currency (kopecks, cents; yen have none). */
export type MinorUnits = number;

/** What Intl says takes long to ask; there are few currencies. */
const digitsKnown = new Map<string, number>();

/**
 * Decimal places of a currency's minor unit: 2 for RUB, UAH, EUR; 0 for JPY.
 *
 * @param currency ISO 4217 code
 * @see ISO 4217, as CLDR carries it
 */
export function minorDigits(currency: string): number {
  const known = digitsKnown.get(currency);
  if (known !== undefined) return known;

  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsKnown.set(currency, digits);
  return digits;
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
