import { describe, expect, it } from "vitest";
import {
  auc,
  brier,
  calibrationError,
  meanAbsoluteError,
  topFifthCaught,
} from "../../../src/tools/forecast-bench/scores.ts";

describe("auc", () => {
  it("is the share of pairs in order, ties half", () => {
    // Pairs of (gone, not): (0.9, 0.4) and (0.9, 0.5) in order, (0.5, 0.4) in order, (0.5, 0.5) tied.
    expect(auc([0.9, 0.5, 0.5, 0.4], [true, true, false, false])).toBe(3.5 / 4);
  });

  it("is a half when the score says nothing", () => {
    expect(auc([1, 1, 1], [true, false, true])).toBe(0.5);
  });
});

describe("brier", () => {
  it("is the mean squared distance", () => {
    // (0.8 − 1)² = 0.04 and (0.4 − 0)² = 0.16
    expect(brier([0.8, 0.4], [true, false])).toBeCloseTo(0.1, 12);
  });
});

describe("calibrationError", () => {
  it("is nothing where each tenth holds what it says", () => {
    expect(calibrationError([0.5, 0.5], [true, false])).toBe(0);
  });

  it("weighs each tenth by its size", () => {
    // Three say 0.1 and one of them is gone: |0.3 − 1| = 0.7; one says 0.9 and is: 0.1; over four.
    expect(calibrationError([0.1, 0.1, 0.1, 0.9], [true, false, false, true])).toBeCloseTo(0.2, 12);
  });

  it("counts certainty in the last tenth", () => {
    expect(calibrationError([1], [true])).toBe(0);
  });
});

describe("meanAbsoluteError", () => {
  it("is the mean distance", () => {
    expect(meanAbsoluteError([1, 4], [2, 2])).toBe(1.5);
  });
});

describe("topFifthCaught", () => {
  it("counts how many of the truly best a score has among its best", () => {
    const came = [10, 9, 0, 1, 2, 3, 4, 5, 6, 7];
    // Best two: places 0 and 1. The score has 0 and 2.
    expect(topFifthCaught([9, 1, 8, 0, 0, 0, 0, 0, 0, 0], came)).toBe(0.5);
  });

  it("has nobody without a purchase among the best", () => {
    const came = [7, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(topFifthCaught([9, 8, 0, 0, 0, 0, 0, 0, 0, 0], came)).toBe(1);
  });
});
