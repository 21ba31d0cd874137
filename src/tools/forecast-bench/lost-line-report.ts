import type { Report } from "./back-test-report.ts";
import { LOST_LINES } from "./lost-lines.ts";
import { markdownTable } from "./markdown-table.ts";
import { mean } from "./scores.ts";
import { readVisitLog } from "./visit-log.ts";
import { type LineFigures, walkForward } from "./walk-forward.ts";

const LOGS = [
  "salon",
  "coffee_cards",
  "grocery",
  "uci_online_retail",
  "apparel",
  "cdnow_sample",
  "cdnow_master",
  "essec_donations",
];
/** In a log with fewer departures one customer more or less moves the recall too far. */
const LEAST_DEPARTURES = 30;
/** What the product's line must reach on the average over all the logs: of some of them it says nothing. */
const GOAL = 0.6;

/** Each lost line in each log, and its mean over the logs with departures enough. */
export function reportLostLines(): Report {
  const logs = LOGS.flatMap((name) => {
    const log = readVisitLog(name);
    return log ? [{ name, figures: walkForward(log, LOST_LINES) }] : [];
  });
  const enough = logs.filter(({ figures }) => figures[0]!.departures >= LEAST_DEPARTURES);
  const means = LOST_LINES.map((_, i) => meanFigures(enough.map(({ figures }) => figures[i]!)));
  const rows = LOST_LINES.map(({ name }, i) => [
    name,
    means[i]!.precision.toFixed(2),
    means[i]!.recall.toFixed(2),
    means[i]!.delay.toFixed(1),
    ...logs.map(({ figures }) => inLog(figures[i]!)),
  ]);
  const ours = means.at(-1)!;
  const areAll = logs.length === LOGS.length;
  return {
    text: markdownTable(
      [
        "line",
        "precision",
        "recall",
        "delay",
        ...logs.map(({ name, figures }) => `${name} (${figures[0]!.departures})`),
      ],
      rows,
    ),
    misses: [
      ...(areAll && ours.precision < GOAL
        ? [`lost line: precision ${ours.precision.toFixed(3)}`]
        : []),
      ...(areAll && ours.recall < GOAL ? [`lost line: recall ${ours.recall.toFixed(3)}`] : []),
    ],
  };
}

function meanFigures(figures: readonly LineFigures[]) {
  return {
    precision: mean(figures.map(({ precision }) => precision)),
    recall: mean(figures.map(({ recall }) => recall)),
    delay: mean(figures.map(({ delay }) => delay)),
  };
}

function inLog({ calls, precision, recall, departures }: LineFigures): string {
  return `${twoDigits(precision, calls)} / ${twoDigits(recall, departures)}`;
}

function twoDigits(share: number, of: number): string {
  return of === 0 ? "–" : share.toFixed(2);
}
