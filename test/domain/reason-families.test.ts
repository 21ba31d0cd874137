import { describe, expect, it } from "vitest";
import { BUILT_IN_REASONS } from "../../src/domain/reason.ts";
import { reasonFamilies } from "../../src/domain/reason-families.ts";

function familiesOf(...lines: [code: string | null, customers: number, lostValueYear: number][]) {
  const counted = lines.map(([code, customers, lostValueYear]) => ({
    reason: BUILT_IN_REASONS.find((reason) => reason.code === code) ?? null,
    customers,
    lostValueYear,
  }));
  return reasonFamilies(counted).map((one) => [
    one.family,
    one.customers,
    one.lostValueYear,
    one.lines.map(({ reason }) => reason?.code ?? null),
  ]);
}

describe("reasonFamilies", () => {
  it("adds up each family, the one with the most customers first, and so within it", () => {
    // us: 1 + 3 customers for 900 + 10; competitor: 3 for 5000
    expect(
      familiesOf(["competitor.cheaper", 3, 5000], ["us.service", 1, 900], ["us.delays", 3, 10]),
    ).toEqual([
      ["us", 4, 910, ["us.delays", "us.service"]],
      ["competitor", 3, 5000, ["competitor.cheaper"]],
    ]);
  });

  it("puts whom nobody asked last, however many, and equals by their money", () => {
    expect(
      familiesOf(
        [null, 90, 90],
        ["us.hours", 2, 5],
        ["us.delays", 2, 7],
        ["unknown.not_reached", 9, 0],
      ),
    ).toEqual([
      ["unknown", 9, 0, ["unknown.not_reached"]],
      ["us", 4, 12, ["us.delays", "us.hours"]],
      [null, 90, 90, [null]],
    ]);
  });

  it("is empty when nobody left", () => {
    expect(familiesOf()).toEqual([]);
  });
});
