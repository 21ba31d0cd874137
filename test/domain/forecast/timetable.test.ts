import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Fit } from "../../../src/domain/forecast/fit.ts";
import { forecast } from "../../../src/domain/forecast/forecast.ts";
import { timetable, type TimetableRules } from "../../../src/domain/forecast/timetable.ts";
import { summarizeVisits } from "../../../src/domain/forecast/visit-summary.ts";

const RULES: TimetableRules = { sensitivity: 0.9, lostLine: "model" };
const fit: Fit = {
  r: 1,
  alpha: 2,
  a: 0.4,
  b: 1,
  k: [1],
  weights: [1],
  logLikelihood: 0,
  customers: 0,
};
// x = 1 and t = 1 week, so s = r + x = 2, A + t = 3 weeks: S(g) = (3 / (3 + g))².
const twice = summarizeVisits(["2026-01-01", "2026-01-08"].map(parseDay));

describe("timetable", () => {
  it("puts due at the median of the next gap", () => {
    // S = 1/2 at 3 (√2 − 1) = 1.2426 weeks = 8.698 days.
    const { usualDays, dueOn } = timetable(fit, twice, RULES);
    expect(usualDays).toBeCloseTo(8.6985, 3);
    expect(dueOn - twice.lastDay).toBe(9);
  });

  it("puts overdue where the sensitivity says", () => {
    // S = 0.1 at 3 (√10 − 1) = 6.4868 weeks = 45.41 days; S = 0.2 at 3 (√5 − 1) = 25.96 days.
    const [early, usual] = [0.8, 0.9].map((sensitivity) =>
      timetable(fit, twice, { ...RULES, sensitivity }),
    );
    expect(early!.overdueOn - twice.lastDay).toBe(26);
    expect(usual!.overdueOn - twice.lastDay).toBe(46);
  });

  it("puts at risk on the first day with P(alive) below a half", () => {
    // The odds to have left are a / (b + x) = 0.2, and S = 0.2 after 25.96 days.
    const { atRiskOn } = timetable(fit, twice, RULES);
    expect(atRiskOn - twice.lastDay).toBe(26);
    expect(forecast(fit, twice, parseDay("2026-02-02"), 7).pAlive).toBeGreaterThan(0.5);
    expect(forecast(fit, twice, parseDay("2026-02-03"), 7).pAlive).toBeLessThan(0.5);
  });

  it("puts lost after three and a half usual intervals and overdue at the least", () => {
    // 3.5 · 1.2426 = 4.3492 weeks = 30.44 days; overdue is at 25.96 or 45.41 days. By then P(alive) or
    // the chance to come is low enough: S = 0.1666 leaves P(buys within 60 days)
    // (0.1666 − 0.0355) / (0.1666 + 0.2) = 0.358.
    const [early, usual] = [0.8, 0.9].map((sensitivity) =>
      timetable(fit, twice, { ...RULES, sensitivity }),
    );
    expect(early!.lostOn - twice.lastDay).toBe(31);
    expect(usual!.lostOn - twice.lastDay).toBe(46);
  });

  it("puts lost where a visit in the next three intervals gets unlikely", () => {
    // Odds 0.05. At g = 8.204 weeks = 57.43 days S = 0.0717, and 60 days later 0.0230:
    // (0.0717 − 0.0230) / (0.0717 + 0.05) = 0.4. P(alive) = 0.45 only at 11.83 weeks.
    const loyal = timetable({ ...fit, a: 0.1 }, twice, { ...RULES, sensitivity: 0.8 });
    expect(loyal.lostOn - twice.lastDay).toBe(58);
  });

  it("has the plain rule of thumb as the owner's choice: 4/3 of the usual interval", () => {
    // 4/3 · 8.698 = 11.598 days; overdue from the usual interval on, so that there is time to call;
    // at risk cannot come after lost.
    const plain = timetable(fit, twice, { ...RULES, lostLine: "seeds" });
    expect(plain.lostOn - twice.lastDay).toBe(12);
    expect(plain.overdueOn - twice.lastDay).toBe(9);
    expect(plain.atRiskOn).toBe(plain.lostOn);
  });

  it("has a lost day where nobody ever leaves by the model", () => {
    const loyal = timetable({ ...fit, a: 1e-9, b: 5 }, twice, RULES);
    expect(loyal.lostOn).toBeGreaterThan(loyal.overdueOn);
    expect(loyal.lostOn - twice.lastDay).toBeLessThan(365);
  });

  it("puts every day after the visit, even where most leave at once", () => {
    const once = summarizeVisits([parseDay("2026-01-01")]);
    const fickle = timetable({ ...fit, a: 50, b: 0.1 }, once, RULES);
    for (const day of [fickle.dueOn, fickle.overdueOn, fickle.atRiskOn, fickle.lostOn]) {
      expect(day).toBeGreaterThan(once.lastDay);
    }
    expect(fickle.overdueOn).toBeLessThanOrEqual(fickle.lostOn);
  });
});
