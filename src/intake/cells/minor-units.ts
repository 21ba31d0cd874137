import { toMinor } from "../../domain/money.ts";
import type { MinorUnits } from "../../domain/money.ts";

/** Amounts have no more digits than the currency as a rule; only a real fraction of its unit needs care. */
const NEAR = 1e-3;

/** Makes the function that turns the amounts of a file into minor units of a currency: a file has very many. */
export function minorUnitsOf(currency: string): (amount: number) => MinorUnits {
  const scale = toMinor(1, currency);
  return (amount) => {
    const scaledRoughly = amount * scale;
    const whole = Math.round(scaledRoughly);
    if (Math.abs(scaledRoughly - whole) < NEAR) return whole;
    // Half away from zero, and 1.005 is a half although its binary fraction is a little less.
    const scaled = Number((Math.abs(amount) * scale).toPrecision(15));
    return Math.sign(amount) * Math.round(scaled);
  };
}
