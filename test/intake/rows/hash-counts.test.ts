import { describe, expect, it } from "vitest";
import { hashCounts } from "../../../src/intake/rows/hash-counts.ts";

describe("hashCounts", () => {
  it("counts each of many texts by itself", () => {
    const counts = hashCounts();
    const texts = Array.from({ length: 200_000 }, (_, i) => `sale:${i % 365}:#${i}`);
    expect(texts.every((text) => counts.add(text) === 1)).toBe(true);
    expect(texts.every((text) => counts.add(text) === 2)).toBe(true);
    expect(counts.add("")).toBe(1);
    expect(counts.add("")).toBe(2);
  });
});
