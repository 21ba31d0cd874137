import type { Day } from "../../domain/day.ts";
import { type Fit, fitModel } from "../../domain/forecast/fit.ts";
import { timetable } from "../../domain/forecast/timetable.ts";
import type { VisitSummary } from "../../domain/forecast/visit-summary.ts";
import { plainLikelihood } from "./plain-likelihood.ts";

/** Times of one base as multiples of one plain evaluation of its likelihood. */
export interface SpeedFigures {
  readonly customers: number;
  readonly fit: number;
  readonly timetables: number;
  /** Seconds for both, to compare bases with; it says nothing of another machine. */
  readonly seconds: number;
  /** |plain − tabled| log-likelihood at the fit. */
  readonly difference: number;
}

const ROUNDS = 3;
const RULES = { sensitivity: 0.9, lostLine: "model" } as const;

/** Fits a base and gives every customer a timetable. */
export function measureSpeed(summaries: readonly VisitSummary[], asOf: Day): SpeedFigures {
  const fit = fitModel(summaries, asOf);
  const plain = best(() => plainLikelihood(fit, summaries, asOf));
  const fitting = best(() => fitModel(summaries, asOf));
  const timetables = best(() => timetablesOf(fit, summaries));
  return {
    customers: summaries.length,
    fit: fitting / plain,
    timetables: timetables / plain,
    seconds: fitting + timetables,
    difference: Math.abs(plainLikelihood(fit, summaries, asOf) - fit.logLikelihood),
  };
}

function timetablesOf(fit: Fit, summaries: readonly VisitSummary[]): number {
  return summaries.reduce((sum, customer) => sum + timetable(fit, customer, RULES).lostOn, 0);
}

/** Seconds of the fastest of some rounds: what the machine can, whatever else it does. */
function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...times);
}
