import { describe, expect, it } from "vitest";
import { churnFigures, type MonthOfChurn } from "../../src/domain/churn-figures.ts";
import { monthOf, parseDay } from "../../src/domain/day.ts";

const august: MonthOfChurn = {
  month: monthOf(parseDay("2026-08-01")),
  activeAtStart: 100,
  activeMonthlyValue: 200_000,
  departures: [
    { monthlyValue: 3000, wasActiveAtStart: true },
    { monthlyValue: 5000, wasActiveAtStart: true },
    { monthlyValue: 2000, wasActiveAtStart: true },
    // Became a regular and fell silent within the month.
    { monthlyValue: 1000, wasActiveAtStart: false },
  ],
  returns: [{ isCredited: true }, { isCredited: false }],
  alertReturns: [],
  customersEver: 160,
  contacts: 30,
  reached: 21,
};

describe("churnFigures", () => {
  it("counts the month", () => {
    expect(churnFigures(august, 100)).toEqual({
      month: august.month,
      activeAtStart: 100,
      lost: 4,
      returnedAfterCall: 1,
      returnedAlone: 1,
      // 3 of the 100
      churn: 0.03,
      // 3 − 2 of the 100
      netChurn: 0.01,
      // 10,000 of the 200,000
      moneyChurn: 0.05,
      customersEver: 160,
      // 4 of the 160
      lostOfAll: 0.025,
      lostValueMonth: 11_000,
      lostValueYear: 132_000,
      contacts: 30,
      reached: 21,
    });
  });

  it("counts the profit of what was lost, and shares that do not depend on the margin", () => {
    expect(churnFigures(august, 25)).toMatchObject({
      lostValueMonth: 2750,
      lostValueYear: 33_000,
      moneyChurn: 0.05,
    });
  });

  it("counts who came back after an alert, and takes nothing off the churn for them", () => {
    const alertReturns = [{ isCredited: true }, { isCredited: false }, { isCredited: false }];
    expect(churnFigures({ ...august, alertReturns }, 100)).toMatchObject({
      returnedAfterCall: 2,
      returnedAlone: 3,
      netChurn: 0.01,
    });
  });

  it("has no shares of nobody", () => {
    const nothing: MonthOfChurn = {
      ...august,
      activeAtStart: 0,
      activeMonthlyValue: 0,
      departures: [],
      returns: [],
      customersEver: 0,
    };
    expect(churnFigures(nothing, 100)).toMatchObject({
      lost: 0,
      churn: null,
      netChurn: null,
      moneyChurn: null,
      lostOfAll: null,
      lostValueYear: 0,
    });
  });

  it("has a net churn below zero when more came back than left", () => {
    const returns = Array.from({ length: 5 }, () => ({ isCredited: true }));
    // 3 − 5 of the 100
    expect(churnFigures({ ...august, returns }, 100).netChurn).toBe(-0.02);
  });
});
