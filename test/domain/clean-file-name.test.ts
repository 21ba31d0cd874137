import { expect, it } from "vitest";
import { cleanFileName } from "../../src/domain/clean-file-name.ts";

it("a file's name is one that can be kept and shown", () => {
  expect(cleanFileName("a\u0000b\n\ud800.csv ")).toBe("ab.csv");
  expect(cleanFileName("../../etc/may\u202Efdp.csv")).toBe("mayfdp.csv");
  expect(cleanFileName("я".repeat(5000))).toHaveLength(200);
  expect(cleanFileName(" \u0000 ")).toBeNull();
});
