import { array, assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { growingText } from "../../src/db/growing-text.ts";

const written = (pieces: readonly string[]): string => {
  const text = growingText();
  for (const piece of pieces) text.add(piece);
  return Buffer.from(text.bytes()).toString();
};

it("is its pieces", () => {
  assert(
    property(array(string({ unit: "grapheme" })), (pieces) => {
      expect(written(pieces)).toBe(pieces.join(""));
    }),
  );
});

it("grows as long as it must", () => {
  const pieces = Array.from({ length: 40_000 }, (_, i) => `Ольга ${i} 😀`);
  expect(written(pieces)).toBe(pieces.join(""));
});

it("leaves what was given out as it was", () => {
  const text = growingText();
  text.add("first");
  const given = text.bytes();
  text.add("second");
  expect(Buffer.from(given).toString()).toBe("first");
});
