import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/domain/edit-distance.ts";

describe("the distance between two words", () => {
  it.each([
    ["ромашка", "ромашка", 0],
    ["ромошка", "ромашка", 1], // replaced
    ["ромшка", "ромашка", 1], // dropped
    ["роммашка", "ромашка", 1], // added
    ["рмоашка", "ромашка", 1], // swapped
    ["рмошка", "ромашка", 2], // р-м swapped with о, а dropped
    ["", "ром", 3],
  ])("of %s and %s is %i", (word, other, distance) => {
    expect(editDistance(word, other, 3)).toBe(distance);
    expect(editDistance(other, word, 3)).toBe(distance);
  });

  it("is told no further than asked", () => {
    expect(editDistance("анна", "борис", 2)).toBe(3);
    expect(editDistance("анна", "ан", 1)).toBe(2);
    expect(editDistance("ан", "анна", 1)).toBe(2);
  });

  it("leaves out what the other word has beyond a beginning, when asked for that", () => {
    expect(editDistance("ромшк", "ромашка", 2, { asPrefix: true })).toBe(1);
    expect(editDistance("ром", "ромашка", 0, { asPrefix: true })).toBe(0);
    expect(editDistance("ромашка", "ром", 2, { asPrefix: true })).toBe(3);
  });
});
