import { describe, expect, it } from "vitest";
import { maximize } from "../../../src/domain/forecast/maximize.ts";

describe("maximize", () => {
  it("finds the top of a skew hill", () => {
    // −(x − 1)² − 10 (y + 2)² − (x − 1)(y + 2)
    const { point } = maximize(
      ([x, y]) => ({
        value: -((x! - 1) ** 2) - 10 * (y! + 2) ** 2 - (x! - 1) * (y! + 2),
        gradient: Float64Array.of(-2 * (x! - 1) - (y! + 2), -20 * (y! + 2) - (x! - 1)),
      }),
      Float64Array.of(8, 9),
      1e-12,
    );
    expect([...point]).toEqual([expect.closeTo(1, 5), expect.closeTo(-2, 5)]);
  });

  it("follows Rosenbrock's bent ridge to its end", () => {
    // −(1 − x)² − 100 (y − x²)², highest at (1, 1)
    const { point } = maximize(
      ([x, y]) => ({
        value: -((1 - x!) ** 2) - 100 * (y! - x! ** 2) ** 2,
        gradient: Float64Array.of(2 * (1 - x!) + 400 * x! * (y! - x! ** 2), -200 * (y! - x! ** 2)),
      }),
      Float64Array.of(-1.2, 1),
      1e-12,
    );
    expect([...point]).toEqual([expect.closeTo(1, 4), expect.closeTo(1, 4)]);
  });

  it("steps back from where there is no value", () => {
    // ln x − 10 x, highest at 0.1; the first step from 0.5 would lead below zero.
    const { point } = maximize(
      ([x]) => ({ value: Math.log(x!) - 10 * x!, gradient: Float64Array.of(1 / x! - 10) }),
      Float64Array.of(0.5),
      1e-12,
    );
    expect(point[0]).toBeCloseTo(0.1, 5);
  });

  it("stays where it is on a plain", () => {
    const { point } = maximize(
      () => ({ value: 3, gradient: Float64Array.of(0, 0) }),
      Float64Array.of(1, 2),
      1e-9,
    );
    expect([...point]).toEqual([1, 2]);
  });
});
