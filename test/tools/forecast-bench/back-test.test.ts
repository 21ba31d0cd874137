import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { backTest } from "../../../src/tools/forecast-bench/back-test.ts";
import { reportBackTests } from "../../../src/tools/forecast-bench/back-test-report.ts";
import { CUT_OFFS } from "../../../src/tools/forecast-bench/cut-offs.ts";
import { readVisitLog } from "../../../src/tools/forecast-bench/visit-log.ts";

const sample = readVisitLog("cdnow_sample")!;

describe("the back-test of the CDNOW sample", () => {
  const figures = backTest(sample, parseDay("1997-09-30"), 182);

  it("ranks better than any simple rule", () => {
    expect(figures.customers).toBe(507);
    expect(figures.auc).toBeGreaterThan(figures.aucSimple);
    expect(figures.auc).toBeGreaterThan(figures.aucSeeds + 0.03);
    expect(figures.mae).toBeLessThan(0.7 * figures.maeRate);
    expect(figures.top).toBeGreaterThan(figures.topNaive!);
  });

  it("knows nothing of what comes after the cut-off", () => {
    const cutOff = parseDay("1997-09-30");
    const blind = {
      ...sample,
      customers: sample.customers.map(({ days, amounts }) => {
        const known = days.filter((day) => day <= cutOff);
        return { days: known, amounts: amounts.slice(0, known.length) };
      }),
    };
    const known = blind.customers.filter(({ days }) => days.length > 0);
    const before = backTest({ ...blind, customers: known }, cutOff, 182);
    // Nobody comes, so the mean error is the mean forecast itself.
    const total = figures.total * sumOfVisits(cutOff, 182);
    expect(before.mae * known.length).toBeCloseTo(total, 6);
  });
});

function sumOfVisits(cutOff: number, horizon: number): number {
  return sample.customers
    .filter(({ days }) => days[0]! <= cutOff)
    .flatMap(({ days }) => days.filter((day) => day > cutOff && day <= cutOff + horizon)).length;
}

describe("the back-test of the logs beside the project", () => {
  it("reaches its figures", { timeout: 60_000 }, ({ skip }) => {
    if (CUT_OFFS.every(({ log }) => readVisitLog(log) === null))
      skip("the purchase logs are absent");
    expect(reportBackTests().misses).toEqual([]);
  });
});
