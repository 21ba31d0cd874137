import { addDays, type Day, parseDay } from "../../domain/day.ts";
import { summarizeVisits, type VisitSummary } from "../../domain/forecast/visit-summary.ts";

/** Three years of a business. */
const FIRST = parseDay("2021-01-01");
export const SIMULATED_TO: Day = addDays(FIRST, 3 * 365);
const SHAPES = [1, 1, 2, 3, 6];

/**
 * A base of customers as the model has them, the same every time: Gamma rates, Erlang gaps of some
 * weeks, and a chance of one's own to leave after a visit.
 */
export function simulatedBase(size: number): VisitSummary[] {
  const random = sequence(20_260_101);
  return Array.from({ length: size }, () => {
    const shape = SHAPES[Math.floor(random() * SHAPES.length)]!;
    const meanDays = 15 / Math.max(0.05, exponential(random) + exponential(random));
    const leaving = random() ** 2;
    const days = [addDays(FIRST, Math.floor(random() * 1000))];
    for (;;) {
      const stages = Array.from({ length: shape }, () => exponential(random));
      const gap = (2 * meanDays * stages.reduce((sum, stage) => sum + stage, 0)) / shape;
      const next = addDays(days.at(-1)!, Math.max(1, Math.round(gap)));
      if (random() < leaving || next > SIMULATED_TO) return summarizeVisits(days);
      days.push(next);
    }
  });
}

function exponential(random: () => number): number {
  return -Math.log(1 - random());
}

/**
 * Numbers in [0, 1) from a seed: enough for a base to measure with.
 *
 * @see Steele & Vigna (2021), "Computationally easy, spectrally good multipliers for congruential
 * pseudorandom number generators", Software: Practice and Experience, table 4 (32 bits)
 */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 0x915f77f5) + 1) >>> 0;
    // The low bits of such a generator are poor: a second round mixes the high ones in.
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
  };
}
