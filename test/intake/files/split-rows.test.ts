import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRows } from "../../../src/intake/files/split-rows.ts";

function rows(text: string, delimiter = ";"): string[][] {
  return [...splitRows([text], delimiter)];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

describe("splitRows", () => {
  it("parts cells and lines", () => {
    expect(rows("a;b\n\nc;;d")).toEqual([["a", "b"], [""], ["c", "", "d"]]);
  });

  it("takes delimiters, line ends and doubled quotes within quotes as they are", () => {
    expect(rows('"a;1";"b\nc";"say ""hi"""\nd')).toEqual([["a;1", "b\nc", 'say "hi"'], ["d"]]);
    expect(rows('"";x')).toEqual([["", "x"]]);
  });

  it("ignores spaces behind a closing quote", () => {
    expect(rows('"a"  ;b')).toEqual([["a", "b"]]);
  });

  it("keeps quotes that quote nothing", () => {
    expect(rows('ООО "Ромашка";1\nпо 5";2')).toEqual([
      ['ООО "Ромашка"', "1"],
      ['по 5"', "2"],
    ]);
    expect(rows('"Ромашка" ООО;1\n2;3')).toEqual([
      ['"Ромашка" ООО', "1"],
      ["2", "3"],
    ]);
  });

  it("loses no row behind a quote that is never closed", () => {
    expect(rows('1;"Анна\n2;Борис\n3;Вера')).toEqual([
      ["1", '"Анна'],
      ["2", "Борис"],
      ["3", "Вера"],
    ]);
  });

  it("gives the same wherever the pieces are cut", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", ";", "\n", '"', " ", "1"),
      maxLength: 40,
    });
    const cuts = fc.array(fc.nat(40), { maxLength: 5 });
    fc.assert(
      fc.property(texts, cuts, (text, places) => {
        const bounds = [0, ...places.filter((at) => at < text.length), text.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = bounds.slice(1).map((end, i) => text.slice(bounds[i], end));
        expect([...splitRows(pieces, ";")]).toEqual(rows(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back whatever is written with quotes", () => {
    const table = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells.map((row) => row.map(quoted).join(";")).join("\n");
        expect(rows(text)).toEqual(cells);
      }),
    );
  });
});
