import { describe, expect, it } from "vitest";
import { fileNameIn } from "../../src/http/file-name.ts";

describe("the name of a file", () => {
  it.each([
    ['form-data; name="file"; filename="sales.csv"', "sales.csv"],
    ["attachment; filename=sales.csv", "sales.csv"],
    ["attachment; FileName = sales.csv ; size=5", "sales.csv"],
    [String.raw`form-data; filename="a \"b\" \\ c.csv"`, "c.csv"],
    [String.raw`form-data; filename="C:\Users\Anna\sales.csv"`, "sales.csv"],
    ['form-data; filename="a %22b%22.csv"', 'a "b".csv'],
    ['form-data; filename="../../etc/passwd"', "passwd"],
    ["attachment; filename*=UTF-8''%D0%BF%D1%80.csv; filename=plain.csv", "пр.csv"],
    ["attachment; filename*=UTF-8''%D0%; filename=plain.csv", "plain.csv"],
    ['form-data; name="filename=x"', null],
    ['form-data; name="file"; filename=""', null],
    ["attachment", null],
    ["", null],
  ])("in %j is %j", (disposition, name) => {
    expect(fileNameIn(disposition)).toBe(name);
  });
});
