import { describe, expect, it } from "vitest";
import { usualEmployee } from "../../src/domain/usual-employee.ts";

describe("whoever usually serves a customer", () => {
  it("served most of the last five visits", () => {
    expect(usualEmployee(["b", "a", "a", "b", "a"])).toBe("a");
    expect(usualEmployee(["b", "b", "b", "a", "a", "a", "a", "a"])).toBe("b");
  });

  it("of equals is the one who served last", () => {
    expect(usualEmployee(["b", "a", "a", "b"])).toBe("b");
    expect(usualEmployee(["a", "b", "b", "a", null])).toBe("a");
  });

  it("is who is known, and nobody where nobody is", () => {
    expect(usualEmployee([null, null, null, null, "a"])).toBe("a");
    expect(usualEmployee([null, null, null, null, null, "a"])).toBeNull();
    expect(usualEmployee([])).toBeNull();
  });
});
