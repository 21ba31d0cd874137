import { parseDay } from "../../domain/day.ts";
import { type BackTest, backTest } from "./back-test.ts";
import { CUT_OFFS, type CutOff, SAMPLE_CUT_OFFS, TOLERANCE } from "./cut-offs.ts";
import { markdownTable } from "./markdown-table.ts";
import { mean } from "./scores.ts";
import { readVisitLog } from "./visit-log.ts";

/** A part of the bench: what it found, and what it missed. */
export interface Report {
  readonly text: string;
  /** Each figure below its mark, in words. */
  readonly misses: readonly string[];
}

const HEADER = [
  "log, cut-off, days",
  "customers",
  "AUC: seeds",
  "best simple",
  "**model**",
  "Brier",
  "calibration",
  "MAE: last year's rate",
  "**model**",
  "top fifth: naive",
  "**model**",
  "total",
];

/** The back-test of every log that is there; of the CDNOW sample alone where none is. */
export function reportBackTests(): Report {
  const found = CUT_OFFS.filter(({ log }) => readVisitLog(log) !== null);
  const tests = (found.length > 0 ? found : SAMPLE_CUT_OFFS).map((cutOff) => ({
    cutOff,
    figures: backTest(readVisitLog(cutOff.log)!, parseDay(cutOff.on), cutOff.horizon),
  }));
  const average = (of: (figures: BackTest) => number) =>
    mean(tests.map(({ figures }) => of(figures))).toFixed(3);
  const means = [
    "mean",
    "",
    average(({ aucSeeds }) => aucSeeds),
    average(({ aucSimple }) => aucSimple),
    average(({ auc }) => auc),
    average(({ brier }) => brier),
    average(({ calibration }) => calibration),
    average(({ maeRate }) => maeRate),
    average(({ mae }) => mae),
    "",
    "",
    "",
  ];
  return {
    text: markdownTable(HEADER, [
      ...tests.map(({ cutOff, figures }) => rowOf(cutOff, figures)),
      means,
    ]),
    misses: tests.flatMap(({ cutOff, figures }) => missesOf(cutOff, figures)),
  };
}

function rowOf({ log, on, horizon }: CutOff, figures: BackTest): string[] {
  return [
    `${log} ${on}, ${horizon}`,
    String(figures.customers),
    threeDigits(figures.aucSeeds),
    threeDigits(figures.aucSimple),
    threeDigits(figures.auc),
    threeDigits(figures.brier),
    threeDigits(figures.calibration),
    threeDigits(figures.maeRate),
    threeDigits(figures.mae),
    threeDigits(figures.topNaive),
    threeDigits(figures.top),
    `${((figures.total - 1) * 100).toFixed(0)} %`,
  ];
}

function threeDigits(value: number | null): string {
  return value?.toFixed(3) ?? "–";
}

function missesOf({ log, on, auc, brier, mae, top }: CutOff, figures: BackTest): string[] {
  const missed = [
    figures.auc < auc - TOLERANCE.auc && `AUC ${figures.auc.toFixed(3)} < ${auc}`,
    figures.brier > brier + TOLERANCE.brier && `Brier ${figures.brier.toFixed(3)} > ${brier}`,
    figures.mae > mae * (1 + TOLERANCE.mae) && `MAE ${figures.mae.toFixed(3)} > ${mae}`,
    top !== null &&
      figures.top! < top - TOLERANCE.top &&
      `top fifth ${figures.top!.toFixed(3)} < ${top}`,
  ];
  return missed.filter((miss) => miss !== false).map((miss) => `${log} ${on}: ${miss}`);
}
