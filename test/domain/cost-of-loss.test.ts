import { describe, expect, it } from "vitest";
import { costOfLoss } from "../../src/domain/cost-of-loss.ts";

describe("costOfLoss", () => {
  it("is 240,000 over 20 years for 1,000 a month", () => {
    expect(costOfLoss(1_000_00, 100, 20 * 12)).toEqual({
      month: 1_000_00,
      year: 12_000_00,
      horizon: 240_000_00,
    });
  });

  it("is 3,500,000 a year for ten customers who spent 50,000 seven times a year", () => {
    const oneOfThem = (50_000_00 * 7) / 12;
    expect(costOfLoss(10 * oneOfThem, 100, 36).year).toBe(3_500_000_00);
  });

  it("counts the profit alone at the business's margin", () => {
    // 40 % of 1,000 a month, over 36 months
    expect(costOfLoss(1_000_00, 40, 36)).toEqual({
      month: 400_00,
      year: 4_800_00,
      horizon: 14_400_00,
    });
  });

  it("rounds each figure by itself", () => {
    // 100.4 a month is 1204.8 a year, not 12 × 100.
    expect(costOfLoss(100.4, 100, 36)).toEqual({ month: 100, year: 1205, horizon: 3614 });
  });
});
