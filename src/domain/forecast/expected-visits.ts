import type { Pace } from "./pace.ts";

/** What is left out of the sum, as a share. */
const NEGLIGIBLE = 1e-9;
const TOO_LARGE = 1e200;
/** Where the sum ends in any case: nobody makes so many visits. */
const MOST_STAGES = 200_000;

/**
 * E[visits in the next H weeks | active with shape k now]:
 * Σ_n c_n Σ_j w_j I_z(kn − j, s + j), with c_n the chance not to have left before the n-th visit.
 *
 * Summed by the number m of stages passed since the last visit, at the horizon's end: n visits take
 * kn of them. Given the silence so far (fewer than k stages passed) m has the weights
 * p(m) ∝ (s)_m / m! Σ_{j<k} binom(m, j) u^j z^{m−j}, u = g/(A+T+H), z = H/(A+T+H), and the
 * expectation is Σ_m p(m) (c_1 + … + c_⌊m/k⌋). The terms are built up by Pascal's rule: all are
 * positive, so nothing cancels.
 *
 * @param silent weeks since the last visit, g
 * @param weeks  H, above 0
 * @param stay   c_{n+1} / c_n, the chance to stay after the n-th further visit
 */
export function expectedVisitsAt(
  { k, stages, weeks: known }: Pace,
  silent: number,
  weeks: number,
  stay: (visit: number) => number,
): number {
  const span = known + silent + weeks;
  const [u, z] = [silent / span, weeks / span];
  const terms = new Float64Array(k);
  terms[0] = 1;
  let [total, visits] = [1, 0];
  let [reached, chance] = [0, 1];
  for (let m = 1; m < MOST_STAGES; m++) {
    const growth = (stages + m - 1) / m;
    let p = 0;
    for (let j = k - 1; j > 0; j--) {
      terms[j] = growth * (z * terms[j]! + u * terms[j - 1]!);
      p += terms[j]!;
    }
    terms[0] *= growth * z;
    p += terms[0];
    if (m % k === 0) {
      reached += chance;
      chance *= stay(m / k);
    }
    total += p;
    visits += p * reached;
    // Once growth·(z + u) < 1 the rest is below a geometric series.
    const ratio = growth * (z + u);
    if (ratio < 1 && p * (m + k) < NEGLIGIBLE * total * (1 - ratio) * k) break;
    if (total > TOO_LARGE) {
      for (let j = 0; j < k; j++) terms[j]! /= TOO_LARGE;
      total /= TOO_LARGE;
      visits /= TOO_LARGE;
    }
  }
  return visits / total;
}
