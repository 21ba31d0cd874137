import { describe, expect, it } from "vitest";
import { callShareOf, isInShare } from "../../src/domain/call-share.ts";

describe("whom a member calls", () => {
  it("is everybody for an owner and for a manager who serves nobody, else their own", () => {
    expect(callShareOf({ role: "owner" }, true)).toBe("all");
    expect(callShareOf({ role: "manager" }, false)).toBe("all");
    expect(callShareOf({ role: "manager" }, true)).toBe("own");
    expect(callShareOf({ role: "staff" }, false)).toBe("own");
  });

  it("takes in nobody's customers, and of the others' only where it is everybody", () => {
    expect(isInShare("own", 1, 1)).toBe(true);
    expect(isInShare("own", 1, null)).toBe(true);
    expect(isInShare("own", 1, 2)).toBe(false);
    expect(isInShare("all", 1, 2)).toBe(true);
  });
});
