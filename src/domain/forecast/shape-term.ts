import type { Parameters } from "./parameters.ts";
import { stageTable, type StageTable } from "./repeat-tables.ts";
import type { VisitGroups } from "./visit-groups.ts";

/** Of one shape: ln L_k of a customer and its derivatives, overwritten customer by customer. */
export interface ShapeTerm {
  readonly k: number;
  readonly table: StageTable;
  readonly rate: number;
  readonly lnRate: number;
  lnL: number;
  byR: number;
  byLnAlpha: number;
  byA: number;
  byB: number;
}

/** The term of a shape, before its first customer. */
export function shapeTerm(
  k: number,
  { r, alpha }: Parameters,
  repeatValues: readonly number[],
): ShapeTerm {
  const table = stageTable(k, r, repeatValues);
  const rate = alpha / k;
  return { k, table, rate, lnRate: Math.log(rate), lnL: 0, byR: 0, byLnAlpha: 0, byA: 0, byB: 0 };
}

/** ln L_k of the i-th group without what all shapes share, and its derivatives. */
export function evaluateShape(
  term: ShapeTerm,
  groups: VisitGroups,
  i: number,
  p: Parameters,
): void {
  const { k, table, rate } = term;
  const at = groups.repeatIndex[i]!;
  const x = groups.repeatValues[at]!;
  const s = p.r + k * x;
  const sinceFirst = rate + groups.observed[i]!;
  const untilLast = rate + groups.active[i]!;
  const q = (sinceFirst - untilLast) / sinceFirst;
  const lnUntilLast = Math.log(untilLast);
  const lnRatio = lnUntilLast - Math.log(sinceFirst);

  let sum = 0;
  let slope = 0;
  let qToK = 1;
  for (let j = k - 1; j >= 0; j--) {
    sum = sum * q + table.rising[at * k + j]!;
    slope = slope * q + table.risingSlope[at * k + j]!;
    qToK *= q;
  }
  const power = Math.exp(s * lnRatio);
  const silent = power * sum;
  const silentByS = lnRatio * silent + power * slope;
  const silentByRate = (power * qToK * table.rising[at * k + k - 1]! * (s + k - 1)) / untilLast;

  const bracket = (p.b + x) * silent + p.a;
  const pull = (p.b + x) / bracket;
  term.lnL =
    (k - 1) * groups.sumLnGap[i]! +
    table.lnGamma[at]! +
    p.r * term.lnRate -
    s * lnUntilLast +
    Math.log(bracket);
  term.byR = term.lnRate + table.digamma[at]! - lnUntilLast + pull * silentByS;
  term.byLnAlpha = p.r - (s * rate) / untilLast + pull * silentByRate * rate;
  term.byA = 1 / bracket;
  term.byB = silent / bracket;
}
