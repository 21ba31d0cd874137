import { describe, expect, it } from "vitest";
import { otherSpellings } from "../../src/domain/other-spellings.ts";

describe("what may have been meant", () => {
  it.each([
    ["fyyf", "анна"],
    ["hjvfirf", "ромашка"],
    [",f,ecz", "бабуся"],
    ["'lbr", "эдик"],
    ["sujh", "ігор"],
    ["фттф", "anna"],
    ["romashka", "ромашка"],
    ["Shchukin", "щукин"],
    ["Yuliya", "юлия"],
    ["halyna", "галина"],
    ["anna ivanova", "анна иванова"],
    ["ромашка", "romashka"],
    ["Щукін", "shchukin"],
  ])("by %s: %s", (typed, meant) => {
    expect(otherSpellings(typed)).toContain(meant);
  });

  it("is what stands there, where both alphabets do or neither", () => {
    expect(otherSpellings("Café Ромашка")).toEqual([]);
    expect(otherSpellings("+7 900 123")).toEqual([]);
  });
});
