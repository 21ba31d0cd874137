import { describe, expect, it } from "vitest";
import { BUILT_IN_REASONS, isLoss } from "../../src/domain/reason.ts";

describe("BUILT_IN_REASONS", () => {
  it("have codes of their own, each in its family", () => {
    const codes = BUILT_IN_REASONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(BUILT_IN_REASONS.every(({ code, family }) => code.startsWith(`${family}.`))).toBe(true);
  });

  it("know what cannot be mended", () => {
    const codes = BUILT_IN_REASONS.filter(({ isMendable }) => !isMendable).map(({ code }) => code);
    expect(codes).toEqual(["customer.moved", "customer.closed_down", "customer.illness_or_death"]);
  });

  it("ask for words where they say nothing by themselves", () => {
    const asking = BUILT_IN_REASONS.filter(({ asksForWords }) => asksForWords);
    expect(asking.map(({ code }) => code)).toEqual([
      "competitor.other",
      "us.other",
      "customer.other",
      "not_lost.other",
    ]);
  });

  it("are a loss, but for the family that says nobody left", () => {
    const families = BUILT_IN_REASONS.filter((reason) => !isLoss(reason)).map(
      ({ family }) => family,
    );
    expect(new Set(families)).toEqual(new Set(["not_lost"]));
  });
});
