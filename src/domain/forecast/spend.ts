import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import type { Slope } from "./slope.ts";
import { maximize } from "./maximize.ts";

/** How the amounts of the customers of one business vary; v in the amounts' own unit. */
export interface SpendFit {
  /** An amount is Gamma distributed around its customer's mean: shape p. */
  readonly p: number;
  /** The means vary over the customers: population mean p·v/(q − 1). */
  readonly q: number;
  readonly v: number;
  readonly logLikelihood: number;
}

/** What a customer has spent. */
export interface Spend {
  /** Visits that have an amount. */
  readonly visits: number;
  /** Mean amount of them; refunds taken off. */
  readonly meanAmount: number;
}

/** In units of log-likelihood. */
const TOLERANCE = 1e-8;
/** Normal beliefs about ln p, ln(q − 1) and ln(population mean ÷ mean of the data). */
const PRIOR = [
  { mean: Math.log(4), sd: 1.5 },
  { mean: Math.log(2), sd: 1.5 },
  { mean: 0, sd: 0.5 },
] as const;

/**
 * The Gamma-Gamma model of spend.
 *
 * Weak priors keep it sane for a handful of customers; q > 1, so that the population has a mean.
 *
 * @param customers those without a visit or a positive mean teach nothing and are passed over
 * @param priors    maximum a posteriori when true, maximum likelihood when false
 * @returns null when there is nothing to learn from
 * @see Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", eq. (1a)
 */
export function fitSpend(
  customers: readonly Spend[],
  { priors = true }: { priors?: boolean } = {},
): SpendFit | null {
  const known = customers
    .filter(({ visits, meanAmount }) => visits > 0 && meanAmount > 0)
    .toSorted((one, other) => one.visits - other.visits || one.meanAmount - other.meanAmount);
  if (known.length === 0) return null;

  const scale = known.reduce((sum, { meanAmount }) => sum + meanAmount / known.length, 0);
  const scaled = known.map(({ visits, meanAmount }) => ({ visits, mean: meanAmount / scale }));
  const climbed = (point: Float64Array) => {
    const likelihood = logLikelihoodAt(scaled, point);
    return priors ? withPrior(likelihood, point) : likelihood;
  };
  const start = Float64Array.of(PRIOR[0].mean, PRIOR[1].mean, PRIOR[2].mean);
  const { point: top } = maximize(climbed, start, TOLERANCE);
  const { p, q, v } = parametersAt(top);
  // A density of amounts in another unit is smaller by that unit, once a customer.
  const logLikelihood = logLikelihoodAt(scaled, top).value - known.length * Math.log(scale);
  return { p, q, v: v * scale, logLikelihood };
}

/**
 * E[M]: the mean amount of a customer's future visits, drawn from their own mean towards the
 * business's, p (v + n m̄) / (pn + q − 1).
 *
 * @param fit null: the customer's own mean is all there is
 * @returns null when nothing is known
 */
export function expectedAmount(fit: SpendFit | null, { visits, meanAmount }: Spend): number | null {
  const own = visits > 0 ? Math.max(0, meanAmount) : 0;
  if (fit === null) return visits > 0 ? own : null;
  return (fit.p * (fit.v + visits * own)) / (fit.p * visits + fit.q - 1);
}

/** At ln p, ln(q − 1) and ln of the population mean, in units of the data's mean. */
function parametersAt(point: Float64Array) {
  const [p, excess, mean] = point.map(Math.exp) as unknown as [number, number, number];
  return { p, q: 1 + excess, v: (mean * excess) / p };
}

/**
 * Σ lnΓ(pn+q) − lnΓ(pn) − lnΓ(q) + q ln v + (pn−1) ln m̄ + pn ln n − (pn+q) ln(n m̄ + v), with its
 * gradient by ln p, ln(q − 1) and ln of the population mean.
 *
 * @param customers ordered by visits: the special functions are evaluated once a number
 */
function logLikelihoodAt(
  customers: readonly { visits: number; mean: number }[],
  point: Float64Array,
): Slope {
  const { p, q, v } = parametersAt(point);
  let [value, byP, byQ, byV] = [0, 0, 0, 0];
  let shared = sharedTerms(0, p, q);
  for (const { visits, mean } of customers) {
    if (visits !== shared.visits) shared = sharedTerms(visits, p, q);
    const n = visits;
    const lnSum = Math.log(n * mean + v);
    const lnMean = Math.log(mean);
    value += shared.value + q * Math.log(v) + (p * n - 1) * lnMean - (p * n + q) * lnSum;
    byP += shared.byP + n * (lnMean - lnSum);
    byQ += shared.byQ + Math.log(v) - lnSum;
    byV += q / v - (p * n + q) / (n * mean + v);
  }
  // v = mean (q − 1) / p: it moves with each of the three.
  const gradient = Float64Array.of(p * byP - v * byV, (q - 1) * byQ + v * byV, v * byV);
  return { value, gradient };
}

function sharedTerms(visits: number, p: number, q: number) {
  const shape = p * visits;
  if (visits === 0) return { visits, value: 0, byP: 0, byQ: 0 };
  const top = digamma(shape + q);
  return {
    visits,
    value: gammaln(shape + q) - gammaln(shape) - gammaln(q) + shape * Math.log(visits),
    byP: visits * (top - digamma(shape) + Math.log(visits)),
    byQ: top - digamma(q),
  };
}

function withPrior({ value, gradient }: Slope, point: Float64Array): Slope {
  const scores = PRIOR.map(({ mean, sd }, i) => (point[i]! - mean) / sd);
  return {
    value: value - scores.reduce((sum, z) => sum + z * z, 0) / 2,
    gradient: gradient.map((slope, i) => slope - scores[i]! / PRIOR[i]!.sd),
  };
}
