import { describe, expect, it } from "vitest";
import { valueRange } from "../../src/domain/value-range.ts";

describe("valueRange", () => {
  it("lies as far to either side as last year's forecast was off", () => {
    // 25 % too high: what came was 1 / 1.25 = 0.8 of it, off by 20 %.
    const { low, high } = valueRange(1000, 1.25);
    expect(low).toBeCloseTo(800, 9);
    expect(high).toBeCloseTo(1200, 9);
    // 20 % too low: what came was 1 / 0.8 = 1.25 of it.
    expect(valueRange(1000, 0.8)).toEqual({ low: 750, high: 1250 });
  });

  it("is never narrower than a tenth, and three tenths where the past cannot tell", () => {
    expect(valueRange(1000, 1)).toEqual({ low: 900, high: 1100 });
    expect(valueRange(1000, null)).toEqual({ low: 700, high: 1300 });
  });

  it("does not go below nothing", () => {
    expect(valueRange(1000, 0.25).low).toBe(0);
  });
});
