import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inNotes, LONGEST_NOTE } from "../../src/domain/note.ts";

describe("inNotes", () => {
  it("cuts between words, and where there is no gap at the longest note", () => {
    const [first, second] = [`${"a".repeat(250)} ${"b".repeat(100)}`, "c".repeat(200)];
    expect(inNotes(`${first} ${second}`)).toEqual([first, second]);
    expect(inNotes("d".repeat(LONGEST_NOTE + 1))).toEqual(["d".repeat(LONGEST_NOTE), "d"]);
    expect(inNotes(" \n ")).toEqual([]);
  });

  it("loses nothing but gaps, and makes no note too long or empty", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (words) => {
        const notes = inNotes(words);
        expect(notes.join("").replaceAll(/\s/g, "")).toBe(words.replaceAll(/\s/g, ""));
        expect(notes.every(({ length }) => length > 0 && length <= LONGEST_NOTE)).toBe(true);
      }),
    );
  });
});
