import { describe, expect, it } from "vitest";
import { adviceFrom, LONGEST_ADVICE, takesAdvice } from "../../src/domain/own-advice.ts";
import { BUILT_IN_REASONS } from "../../src/domain/reason.ts";

describe("adviceFrom", () => {
  it("is what was typed, in one line", () => {
    expect(adviceFrom(" Hello!\n\n How are\tyou? ")).toBe("Hello! How are you?");
  });

  it("is nothing to say for a dash of any length, alone", () => {
    expect(["-", " – ", "—"].map(adviceFrom)).toEqual(["", "", ""]);
    expect(adviceFrom("- 10 %")).toBe("- 10 %");
  });

  it("is null for nothing at all, and for more than there is room for", () => {
    expect(adviceFrom(" \n\u0000")).toBeNull();
    expect(adviceFrom("x".repeat(LONGEST_ADVICE))).toHaveLength(300);
    expect(adviceFrom("x".repeat(LONGEST_ADVICE + 1))).toBeNull();
  });
});

describe("takesAdvice", () => {
  it("is false of what cannot be mended, and of those who never left", () => {
    const without = BUILT_IN_REASONS.filter((reason) => !takesAdvice(reason));
    expect(without.map(({ code }) => code)).toEqual([
      "customer.moved",
      "customer.closed_down",
      "customer.illness_or_death",
      "not_lost.another_name",
      "not_lost.duplicate",
      "not_lost.already_bought",
      "not_lost.other",
    ]);
  });
});
