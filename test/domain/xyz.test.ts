import { describe, expect, it } from "vitest";
import { rhythmOf } from "../../src/domain/rhythm.ts";
import { xyzClass } from "../../src/domain/xyz.ts";
import { daysFrom } from "./days-from.ts";

function xyzOf(...gaps: number[]) {
  const visits = daysFrom("2026-01-01", ...gaps).map((day) => ({ day, amount: null }));
  return xyzClass(rhythmOf(visits)!);
}

describe("xyzClass", () => {
  it("is X for a customer like a clock", () => {
    expect(xyzOf(7, 7, 7, 7)).toBe("X");
  });

  it("counts a customer right on a line to the better side", () => {
    // Mean 10, deviations ±3, so standard deviation 3 and CV exactly 0.3; one day off and it is more.
    expect(xyzOf(7, 13, 7, 13)).toBe("X");
    expect(xyzOf(7, 13, 6, 14)).toBe("Y");
    // Mean 10, deviations ±6: CV exactly 0.6.
    expect(xyzOf(4, 16, 4, 16)).toBe("Y");
    expect(xyzOf(4, 16, 3, 17)).toBe("Z");
  });

  it("is unknown with fewer than four gaps", () => {
    expect(xyzOf(7, 7, 7)).toBeNull();
    expect(xyzOf()).toBeNull();
  });
});
