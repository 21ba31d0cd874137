import { expect, it } from "vitest";
import { spreadsheetCsv } from "../../src/texts/spreadsheet.ts";

it("a CSV is marked as UTF-8, its lines end as Windows has it, and it parts cells as the country does", () => {
  const rows = [
    ["Строка", "a;b", 'say "hi"'],
    [7, 12.5, "two\nlines"],
  ];
  expect(spreadsheetCsv(rows, "ru-RU")).toBe(
    '\uFEFFСтрока;"a;b";"say ""hi"""\r\n7;"12,5";"two\nlines"\r\n',
  );
  expect(spreadsheetCsv(rows, "en-GB")).toBe(
    '\uFEFFСтрока,"a;b","say ""hi"""\r\n7,12.5,"two\nlines"\r\n',
  );
});

it.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+380501234567", "'+380501234567"],
  ["-500", "'-500"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1+1", "' =1+1"],
  ["\t=1+1", '"\'\t=1+1"'],
  ["\r=1+1", '"\'\r=1+1"'],
  [-12.5, '"\'-12,5"'],
  ["a=b", "a=b"],
])("a cell %j is written as %s", (cell, written) => {
  expect(spreadsheetCsv([[cell]], "uk-UA")).toBe(`\uFEFF${written}\r\n`);
});
