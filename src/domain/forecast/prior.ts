import type { Slope } from "./slope.ts";

/** Normal beliefs about ln r, ln α − ln r − ln(median gap), ln a and ln b; Dirichlet(1.3) weights. */
const RATE_SPREAD = { mean: 0, sd: 1 };
const TYPICAL_GAP = { mean: 0, sd: 1.5 };
const LEAVING = { mean: Math.log(0.6), sd: 1 };
const STAYING = { mean: Math.log(1.5), sd: 1 };
const WEIGHT_EXCESS = 0.3;

/**
 * Logarithm of the prior density, up to a constant, at ln r, ln α, ln a, ln b, with its gradient
 * by them and by the logits of the weights.
 *
 * Weak on purpose: worth a handful of customers, so that a business of five has an answer and a
 * business of a hundred has its own.
 *
 * @param point     ln r, ln α, ln a, ln b
 * @param lnWeights logarithms of the weights; a single one has no prior
 * @param medianGap the business's median gap in weeks
 */
export function lnPrior(
  point: Float64Array,
  lnWeights: readonly number[],
  medianGap: number,
): Slope {
  const [lnR, lnAlpha, lnA, lnB] = point as unknown as [number, number, number, number];
  const spread = standardize(lnR, RATE_SPREAD);
  const gap = standardize(lnAlpha - lnR - Math.log(medianGap), TYPICAL_GAP);
  const leaving = standardize(lnA, LEAVING);
  const staying = standardize(lnB, STAYING);
  const excess = lnWeights.length > 1 ? WEIGHT_EXCESS : 0;
  const lnWeightSum = lnWeights.reduce((sum, lnWeight) => sum + lnWeight, 0);
  return {
    value:
      excess * lnWeightSum - (spread.z ** 2 + gap.z ** 2 + leaving.z ** 2 + staying.z ** 2) / 2,
    gradient: Float64Array.of(
      gap.pull - spread.pull,
      -gap.pull,
      -leaving.pull,
      -staying.pull,
      ...lnWeights.map((lnWeight) => excess * (1 - lnWeights.length * Math.exp(lnWeight))),
    ),
  };
}

function standardize(at: number, { mean, sd }: { mean: number; sd: number }) {
  const z = (at - mean) / sd;
  return { z, pull: z / sd };
}
