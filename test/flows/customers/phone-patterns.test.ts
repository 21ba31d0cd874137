import { describe, expect, it } from "vitest";
import { phonePatterns } from "../../../src/flows/customers/phone-patterns.ts";

describe("a typed phone", () => {
  it.each(["8 916 123-45-67", "+7 (916) 123 45 67", "79161234567", "Анна 89161234567"])(
    "is known by its end in any spelling: %s",
    (typed) => {
      expect(phonePatterns(typed)).toEqual(["%161234567"]);
    },
  );

  it("may be its beginning or its last digits", () => {
    expect(phonePatterns("45-67")).toEqual(["%4567%"]);
    expect(phonePatterns("8 916 12")).toEqual(["%891612%", "+791612%"]);
    expect(phonePatterns("050 123")).toEqual(["%050123%"]);
  });

  it("is none where digits are few, or belong to a name", () => {
    expect(phonePatterns("123")).toEqual([]);
    expect(phonePatterns("Кафе 1234")).toEqual([]);
    expect(phonePatterns("")).toEqual([]);
  });
});
