import { describe, expect, it } from "vitest";
import { callGroup, type CallGroup } from "../../src/domain/call-group.ts";

describe("callGroup", () => {
  it.each<[CallGroup, string]>([
    ["return_first", "AX AY BX"],
    ["must_return", "AZ BY CX"],
    ["if_possible", "BZ CY"],
    ["let_go", "CZ"],
  ])("is %s for %s", (group, pairs) => {
    for (const pair of pairs.split(" ")) {
      const [abc, xyz] = pair as unknown as ["A" | "B" | "C", "X" | "Y" | "Z"];
      expect(callGroup(abc, xyz)).toBe(group);
    }
  });

  it("takes the middle for what is not known", () => {
    expect(callGroup("A", null)).toBe("return_first");
    expect(callGroup("C", null)).toBe("if_possible");
    expect(callGroup(null, "X")).toBe("return_first");
    expect(callGroup(null, null)).toBe("must_return");
  });
});
