import type { Fit } from "../../domain/forecast/fit.ts";
import { leavingOdds, silentShareAt } from "../../domain/forecast/leaving.ts";
import { LOST_RULE, lostAfter, type LostRule } from "../../domain/forecast/lost-after.ts";
import { pacesOf } from "../../domain/forecast/pace.ts";
import { silenceLeaving } from "../../domain/forecast/silence.ts";
import { timetable } from "../../domain/forecast/timetable.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "../../domain/forecast/visit-summary.ts";

/** A line says after how many days of silence a customer counts as gone. */
export interface LostLineRule {
  readonly name: string;
  readonly days: (fit: Fit, summary: VisitSummary) => number;
}

/** The lines that were tried; the last is the product's. */
export const LOST_LINES: readonly LostLineRule[] = [
  { name: "the seeds: > 4/3 mean gap", days: meanGaps(4 / 3) },
  { name: "> 2 × mean", days: meanGaps(2) },
  { name: "> 3 × mean", days: meanGaps(3) },
  { name: "overdue, G_0.9", days: gapQuantile(0.9) },
  { name: "P(alive) < 0.5", days: aliveBelow(0.5) },
  { name: "P(alive) < 0.3", days: aliveBelow(0.3) },
  { name: "P(alive) < 0.2", days: aliveBelow(0.2) },
  { name: "P(buys) < 0.5", days: byRule({ patience: 0, alive: 0, back: 0.5 }) },
  { name: "P(buys) < 0.35", days: byRule({ patience: 0, alive: 0, back: 0.35 }) },
  { name: "3 usual, P(alive) < 0.5", days: byRule({ patience: 3, alive: 0.5, back: 0 }) },
  { name: "3.5 usual, P(buys) < 0.5", days: byRule({ alive: 0, back: 0.5 }) },
  { name: "3.5 usual, 0.4 or 0.35", days: byRule({ alive: 0.4, back: 0.35 }) },
  { name: "4 usual, 0.5 or 0.4", days: byRule({ patience: 4, alive: 0.5 }) },
  { name: "the product's, odds ≥ 0.05", days: byRule({ leastOdds: 0.05 }) },
  {
    name: "**lost_on**: 3.5 usual, 0.45 or 0.4",
    days: (fit, summary) =>
      timetable(fit, summary, { sensitivity: 0.9, lostLine: "model" }).lostOn - summary.lastDay,
  },
];

function meanGaps(factor: number): LostLineRule["days"] {
  return (_, { visits, firstDay, lastDay }) => (factor * (lastDay - firstDay)) / (visits - 1);
}

function gapQuantile(share: number): LostLineRule["days"] {
  return (fit, summary) => silenceLeaving(pacesOf(fit, summary), 1 - share) * DAYS_PER_WEEK;
}

function aliveBelow(alive: number): LostLineRule["days"] {
  return (fit, summary) => {
    const left = silentShareAt(leavingOdds(fit, summary), alive);
    return silenceLeaving(pacesOf(fit, summary), left) * DAYS_PER_WEEK;
  };
}

/** The product's way with other numbers; never before G_0.9. */
function byRule(changes: Partial<LostRule>): LostLineRule["days"] {
  return (fit, summary) => {
    const paces = pacesOf(fit, summary);
    const [usual, overdue] = [silenceLeaving(paces, 0.5), silenceLeaving(paces, 0.1)];
    const rule = { ...LOST_RULE, ...changes };
    return lostAfter(paces, leavingOdds(fit, summary), usual, overdue, rule) * DAYS_PER_WEEK;
  };
}
