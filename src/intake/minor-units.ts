import { toMinor } from "../domain/money.ts";
import type { MinorUnits } from "../domain/money.ts";

/** Makes the function that turns the amounts of a file into minor units of a currency: a file has very many. */
export function minorUnitsOf(currency: string): (amount: number) => MinorUnits {
  const scale = toMinor(1, currency);
  return (amount) => {
    // Half away from zero, and 1.005 is a half although its binary fraction is a little less.
    const scaled = Number((Math.abs(amount) * scale).toPrecision(15));
    return Math.sign(amount) * Math.round(scaled);
  };
}
