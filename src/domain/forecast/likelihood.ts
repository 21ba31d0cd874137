import type { Parameters } from "./parameters.ts";
import { leavingTable, type LeavingTable } from "./repeat-tables.ts";
import { evaluateShape, type ShapeTerm, shapeTerm } from "./shape-term.ts";
import type { Slope } from "./slope.ts";
import type { VisitGroups } from "./visit-groups.ts";

/** Places of the parameters in a gradient; the weights follow. */
const [R, ALPHA, A, B, WEIGHTS] = [0, 1, 2, 3, 4];

/**
 * Log-likelihood Σ ln Σ_k π_k L_k of the MBG/CNBD-k mixture, with its gradient by
 * ln r, ln α, ln a, ln b and the logits of the weights.
 *
 * With the rate A = α/k, s = r + kx, q = (T − t)/(A + T) and
 * S = ((A+t)/(A+T))^s Σ_{j<k} (s)_j q^j / j!, the chance that an active customer is still silent,
 *
 *     L_k = e^{(k−1)ℓ} / Γ(k)^x · A^r Γ(s) / (Γ(r) (A+t)^s)
 *           · Γ(a+b) Γ(b+x) / (Γ(b) Γ(a+b+x+1)) · [(b+x) S + a].
 *
 * @see Reutterer, Platzer & Schröder (2020), "Leveraging purchase regularity for predicting
 * customer behavior the easy way", IJRM, doi 10.1016/j.ijresmar.2020.09.002, for a single k
 */
export function logLikelihood(
  groups: VisitGroups,
  shapes: readonly number[],
  parameters: Parameters,
): Slope {
  const { r, a, b, lnWeights } = parameters;
  const leaving = leavingTable(a, b, groups.repeatValues);
  const terms = shapes.map((k) => shapeTerm(k, parameters, groups.repeatValues));
  const gradient = new Float64Array(WEIGHTS + shapes.length);
  let value = 0;
  for (let i = 0; i < groups.counts.length; i++) {
    for (const term of terms) evaluateShape(term, groups, i, parameters);
    value += groups.counts[i]! * addMixed(gradient, terms, lnWeights, groups.counts[i]!);
    value += addLeaving(gradient, leaving, groups, i);
  }
  gradient[R]! *= r;
  gradient[A]! *= a;
  gradient[B]! *= b;
  for (const [c, lnWeight] of lnWeights.entries()) {
    gradient[WEIGHTS + c]! -= groups.customers * Math.exp(lnWeight);
  }
  return { value, gradient };
}

/** Adds the mixture's derivatives of one group to the gradient; gives ln Σ_k π_k L_k. */
function addMixed(
  gradient: Float64Array,
  terms: readonly ShapeTerm[],
  lnWeights: readonly number[],
  count: number,
): number {
  let highest = -Infinity;
  for (let c = 0; c < terms.length; c++) {
    highest = Math.max(highest, terms[c]!.lnL + lnWeights[c]!);
  }
  let total = 0;
  for (let c = 0; c < terms.length; c++) {
    total += Math.exp(terms[c]!.lnL + lnWeights[c]! - highest);
  }
  for (let c = 0; c < terms.length; c++) {
    const term = terms[c]!;
    const share = (count * Math.exp(term.lnL + lnWeights[c]! - highest)) / total;
    gradient[R]! += share * term.byR;
    gradient[ALPHA]! += share * term.byLnAlpha;
    gradient[A]! += share * term.byA;
    gradient[B]! += share * term.byB;
    gradient[WEIGHTS + c]! += share;
  }
  return highest + Math.log(total);
}

/** Adds the part of leaving for good that all shapes share; gives its logarithm. */
function addLeaving(
  gradient: Float64Array,
  leaving: LeavingTable,
  groups: VisitGroups,
  i: number,
): number {
  const count = groups.counts[i]!;
  const at = groups.repeatIndex[i]!;
  gradient[A]! += count * leaving.slopeA[at]!;
  gradient[B]! += count * leaving.slopeB[at]!;
  return count * leaving.lnBeta[at]!;
}
