import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minorDigits, toMajor, toMinor } from "../../src/domain/money.ts";

describe("money", () => {
  it.each([
    ["RUB", 2],
    ["UAH", 2],
    ["EUR", 2],
    ["JPY", 0],
    ["KWD", 3],
  ])("has in %s %i decimals", (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it("turns the amount people read into minor units and back", () => {
    expect(toMinor(1299.5, "RUB")).toBe(129_950);
    expect(toMajor(129_950, "RUB")).toBe(1299.5);
    expect(toMinor(1500, "JPY")).toBe(1500);
  });

  it("rounds to the nearest unit, halves away from zero", () => {
    // 0.125 is exact in binary, so this is a true half: 12.5 → 13.
    expect(toMinor(0.125, "RUB")).toBe(13);
    expect(toMinor(-0.125, "RUB")).toBe(-13);
    // 1.1 × 100 is 110.00000000000001 in floating point.
    expect(toMinor(1.1, "RUB")).toBe(110);
  });

  it("is the same amount refunded as sold", () => {
    const amounts = fc.integer({ min: 1, max: 10 ** 12 });
    fc.assert(
      fc.property(amounts, (minor) => {
        const major = toMajor(minor, "UAH");
        expect(toMinor(major, "UAH")).toBe(minor);
        expect(toMinor(-major, "UAH")).toBe(-minor);
      }),
    );
  });
});
