import { describe, expect, it } from "vitest";
import { isSameReason, ownReason, reasonNameFrom } from "../../src/domain/own-reason.ts";
import { BUILT_IN_REASONS, isLoss } from "../../src/domain/reason.ts";

describe("a reason of the business's own", () => {
  it("has a code of its family, and never one that was given", () => {
    const first = ownReason("us", "The new till", BUILT_IN_REASONS);
    expect(first.code).toBe("us.own_1");
    const second = ownReason("competitor", "Own kitchen", [...BUILT_IN_REASONS, first]);
    expect(second.code).toBe("competitor.own_2");
  });

  it("is a loss by its family, as one that ships is", () => {
    expect(isLoss(ownReason("us", "The new till", []))).toBe(true);
    expect(isLoss(ownReason("not_lost", "Abroad for a year", []))).toBe(false);
  });

  it("is named in one line, without what cannot be seen", () => {
    expect(reasonNameFrom("  The\u202E new\n\n till\u0000 ")).toBe("The new till");
  });

  it("is the same as another that differs by case, spaces, ё or a full stop", () => {
    expect(isSameReason("Далёко  ехать.", "далеко ехать")).toBe(true);
    expect(isSameReason("Далеко ехать", "Долго ехать")).toBe(false);
  });
});
