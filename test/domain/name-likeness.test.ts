import { describe, expect, it } from "vitest";
import { nameDistanceFrom } from "../../src/domain/name-likeness.ts";

const nameDistance = (typed: readonly string[], name: string) => nameDistanceFrom(typed)(name);

describe("a name and what was typed", () => {
  it("are as far apart as their words, in any order", () => {
    expect(nameDistance(["иванова", "анна"], "анна иванова")).toBe(0);
    expect(nameDistance(["иванава", "ана"], "анна иванова")).toBeNull(); // three letters forgive none
    expect(nameDistance(["иванава", "анан"], "анна иванова")).toBe(2);
  });

  it("may differ by two letters in a long word, by one in a shorter, by none in a short one", () => {
    expect(nameDistance(["александор"], "александр")).toBe(1);
    expect(nameDistance(["олексндор"], "олександр")).toBe(2);
    expect(nameDistance(["ромоша"], "ромашка")).toBeNull();
    expect(nameDistance(["оля"], "юля")).toBeNull();
  });

  it("differ by no digit", () => {
    expect(nameDistance(["кафе", "1234"], "кафе 1235")).toBeNull();
    expect(nameDistance(["каыфе", "1235"], "кафе 1235")).toBe(1);
  });
});
