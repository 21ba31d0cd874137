import type { Pace, Tempo } from "./pace.ts";

/**
 * P(gap > g | active): the chance that a customer who has not left is still silent after `weeks`.
 *
 * The mean over the shapes of S_k = ((A+t)/(A+t+g))^s Σ_{j<k} (s)_j q^j / j!, q = g/(A+t+g), which
 * is the regularised incomplete beta I_{1−q}(s, k) for a whole k. Falls from 1 towards 0.
 */
export function silence(paces: readonly Pace[], weeks: number): number {
  return paces.reduce((sum, pace) => sum + pace.weight * silenceAt(pace, weeks), 0);
}

/** S_k of one shape. */
export function silenceAt(tempo: Tempo, weeks: number): number {
  const sinceFirst = tempo.weeks + weeks;
  const q = weeks / sinceFirst;
  let term = 1;
  let sum = 1;
  for (let j = 1; j < tempo.k; j++) {
    term *= ((tempo.stages + j - 1) * q) / j;
    sum += term;
  }
  // log1p keeps short silences of customers with hundreds of visits exact.
  return Math.min(1, Math.exp(-tempo.stages * Math.log1p(weeks / tempo.weeks)) * sum);
}

/** Longest silence that is told apart, in weeks: a hundred years. */
export const LONGEST_SILENCE = 5218;
const SHORTEST_SILENCE = 1e-6;
const EXACT = 1e-7;

/**
 * The silence after which only a share `left` of active customers like this one would still be
 * silent: the (1 − left) quantile of the next gap.
 *
 * Newton's steps on ln(silence) against ln(weeks), held in a bracket.
 *
 * @param left between 0 and 1
 * @returns weeks, at most {@link LONGEST_SILENCE}
 */
export function silenceLeaving(paces: readonly Pace[], left: number): number {
  let [low, high] = [Math.log(SHORTEST_SILENCE), Math.log(LONGEST_SILENCE)];
  if (left >= 1) return 0;
  if (silence(paces, LONGEST_SILENCE) > left) return LONGEST_SILENCE;
  let at = Math.min(high, Math.log(typicalWeeks(paces)));
  while (high - low > EXACT) {
    const weeks = Math.exp(at);
    const share = silence(paces, weeks);
    if (share > left) low = at;
    else high = at;
    const slope = -weeks * gapDensity(paces, weeks);
    const next = at + (share * (Math.log(left) - Math.log(share))) / slope;
    if (Math.abs(next - at) < EXACT) return Math.exp(next);
    at = next > low && next < high ? next : (low + high) / 2;
  }
  return Math.exp(at);
}

/** Density of the next gap of an active customer, a week. */
function gapDensity(paces: readonly Pace[], weeks: number): number {
  return paces.reduce((sum, { k, weight, stages, weeks: known }) => {
    const q = weeks / (known + weeks);
    let density = (stages / weeks) * q;
    for (let j = 1; j < k; j++) density *= ((stages + j) * q) / j;
    return sum + weight * density * Math.exp(-stages * Math.log1p(weeks / known));
  }, 0);
}

function typicalWeeks(paces: readonly Pace[]): number {
  return paces.reduce(
    (sum, { k, weight, stages, weeks }) => sum + (weight * k * weeks) / stages,
    0,
  );
}
