import type { Day } from "../../domain/day.ts";
import { summarizeVisits, type VisitSummary } from "../../domain/forecast/visit-summary.ts";
import type { Report } from "./back-test-report.ts";
import { markdownTable } from "./markdown-table.ts";
import { SIMULATED_TO, simulatedBase } from "./simulated-base.ts";
import { measureSpeed, type SpeedFigures } from "./speed.ts";
import { readVisitLog } from "./visit-log.ts";

const [SMALL, LARGE] = [20_000, 200_000];
/** Ten times the customers may take so many times the time. */
const MOST_GROWTH = 11;
/** Two ways to the same log-likelihood may differ by rounding only. */
const LEAST_AGREEMENT = 1e-3;

/** Fit and timetables of a real and of two generated bases, in plain likelihood evaluations. */
export function reportSpeed(): Report {
  const real = ["cdnow_master", "cdnow_sample"].flatMap((name) => {
    const log = readVisitLog(name);
    if (log === null) return [];
    const summaries = log.customers.map(({ days }) => summarizeVisits(days));
    return [speedOf(name, summaries, log.lastDay)];
  });
  const [small, large] = [SMALL, LARGE].map((size) =>
    speedOf(`generated ${size}`, simulatedBase(size), SIMULATED_TO),
  ) as [Named, Named];
  const all = [...real, small, large];
  const growth = large.figures.seconds / small.figures.seconds;
  const table = markdownTable(
    ["base", "customers", "fit", "timetables"],
    all.map(({ name, figures }) => [
      name,
      String(figures.customers),
      `× ${figures.fit.toFixed(1)}`,
      `× ${figures.timetables.toFixed(1)}`,
    ]),
  );
  return {
    text: `${table}\n\nFrom ${SMALL} to ${LARGE} customers: × ${growth.toFixed(1)}.`,
    misses: [
      ...(growth > MOST_GROWTH ? [`speed: growth × ${growth.toFixed(1)}`] : []),
      ...all
        .filter(({ figures }) => figures.difference > LEAST_AGREEMENT)
        .map(({ name }) => `speed: the likelihoods of ${name} differ`),
    ],
  };
}

interface Named {
  readonly name: string;
  readonly figures: SpeedFigures;
}

function speedOf(name: string, summaries: readonly VisitSummary[], asOf: Day): Named {
  return { name, figures: measureSpeed(summaries, asOf) };
}
