import type { Rhythm } from "./rhythm.ts";

/** How regularly a customer buys: X like a clock, Z now and then. */
export type Xyz = "X" | "Y" | "Z";

const MIN_GAPS = 4;

/**
 * The class of a customer by the coefficient of variation of the gaps between visits (standard
 * deviation of all of them ÷ mean): at most 0.3 is X, at most 0.6 Y, above it Z.
 *
 * With n gaps, CV² = n·Σgap² / (Σgap)² − 1; compared in whole numbers, so that a customer right on
 * a line is on it: CV ≤ 0.3 ⇔ 100·n·Σgap² ≤ 109·(Σgap)².
 *
 * @returns null with fewer than 4 gaps
 */
export function xyzClass(
  rhythm: Pick<Rhythm, "visits" | "firstDay" | "lastDay" | "sumGapSquared">,
): Xyz | null {
  const gaps = rhythm.visits - 1;
  if (gaps < MIN_GAPS) return null;

  const sum = rhythm.lastDay - rhythm.firstDay;
  const scaled = 100 * gaps * rhythm.sumGapSquared;
  if (scaled <= 109 * sum * sum) return "X";
  return scaled <= 136 * sum * sum ? "Y" : "Z";
}
