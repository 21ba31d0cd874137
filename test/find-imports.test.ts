import { expect, it } from "vitest";
import { findImports } from "./find-imports.ts";

it.each([
  ['import { a } from "../db/a.ts";', "../db/a.ts", false],
  ['import a, { type B } from "x";', "x", false],
  ['import { type A } from "x";', "x", false],
  ['import * as a from "x";', "x", false],
  ['import type { A } from "x";', "x", true],
  ['import {\n  a,\n  b,\n} from "x";', "x", false],
  ['import type {\n  A,\n} from "x";', "x", true],
  ['import type from "x";', "x", false],
  ['export { a } from "x";', "x", false],
  ['export * from "x";', "x", false],
  ['export type { A } from "x";', "x", true],
  ['import "x";', "x", false],
  ['const a = await import("x");', "x", false],
  ["const a = await import(\n  `x`,\n);", "x", false],
  ['type A = typeof import("x");', "x", false],
])("finds %j", (source, from, typeOnly) => {
  expect(findImports(source)).toEqual([{ from, typeOnly }]);
});

it("finds each of several, whatever stands between", () => {
  const source = 'import { a } from "x";\nexport const from = 1;\nimport type { B } from "y";\n';
  expect(findImports(source)).toEqual([
    { from: "x", typeOnly: false },
    { from: "y", typeOnly: true },
  ]);
});

it("takes no comment for an import", () => {
  expect(findImports('// import "x";\n/* import { a } from "y"; */\n')).toEqual([]);
});
