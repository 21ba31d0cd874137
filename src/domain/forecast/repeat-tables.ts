import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";

/** What the likelihood of one shape k needs of a number of repeat visits x, whoever made them. */
export interface StageTable {
  /** ln Γ(s) − ln Γ(r) − x ln Γ(k), by x, where s = r + kx. */
  readonly lnGamma: Float64Array;
  /** ψ(s) − ψ(r), by x. */
  readonly digamma: Float64Array;
  /** (s)_j / j!, by x and then j = 0 … k − 1. */
  readonly rising: Float64Array;
  /** Its derivative by s. */
  readonly risingSlope: Float64Array;
}

/** The same of leaving for good, whatever the shape. */
export interface LeavingTable {
  /** ln of Γ(a+b) Γ(b+x) / (Γ(b) Γ(a+b+x+1)), by x. */
  readonly lnBeta: Float64Array;
  /** Its derivatives by a and by b. */
  readonly slopeA: Float64Array;
  readonly slopeB: Float64Array;
}

/**
 * Tables over the distinct numbers of repeat visits, so that the special functions are evaluated
 * once a number and not once a customer.
 *
 * @param k      shape of the gaps, a whole number
 * @param r      shape of the rates over the customers
 * @param values the numbers of repeat visits
 */
export function stageTable(k: number, r: number, values: readonly number[]): StageTable {
  const table = {
    lnGamma: new Float64Array(values.length),
    digamma: new Float64Array(values.length),
    rising: new Float64Array(values.length * k),
    risingSlope: new Float64Array(values.length * k),
  };
  const [lnGammaR, digammaR, lnGammaK] = [gammaln(r), digamma(r), gammaln(k)];
  for (const [i, x] of values.entries()) {
    const s = r + k * x;
    table.lnGamma[i] = gammaln(s) - lnGammaR - x * lnGammaK;
    table.digamma[i] = digamma(s) - digammaR;
    let coefficient = 1;
    let harmonic = 0;
    for (let j = 0; j < k; j++) {
      table.rising[i * k + j] = coefficient;
      table.risingSlope[i * k + j] = coefficient * harmonic;
      harmonic += 1 / (s + j);
      coefficient *= (s + j) / (j + 1);
    }
  }
  return table;
}

/** See {@link LeavingTable}. */
export function leavingTable(a: number, b: number, values: readonly number[]): LeavingTable {
  const lnBeta = Float64Array.from(
    values,
    (x) => gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x + 1),
  );
  const slopeA = Float64Array.from(values, (x) => digamma(a + b) - digamma(a + b + x + 1));
  const slopeB = Float64Array.from(values, (x, i) => slopeA[i]! + digamma(b + x) - digamma(b));
  return { lnBeta, slopeA, slopeB };
}
