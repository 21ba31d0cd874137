import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { typedBirthday } from "../../src/domain/typed-birthday.ts";

const today = parseDay("2026-05-04");
const read = (typed: string) => {
  const birthday = typedBirthday(typed, today);
  return birthday && [birthday.dayOfMonth, birthday.month, birthday.year];
};

describe("typedBirthday", () => {
  it.each([
    ["25.12", [25, 12, null]],
    ["3.5.1990", [3, 5, 1990]],
    ["03/05/90", [3, 5, 1990]],
    ["3.5.05", [3, 5, 2005]],
    ["1990-05-03", [3, 5, 1990]],
    ["3 мая", [3, 5, null]],
    ["3 Мая 1990 года", [3, 5, 1990]],
    ["5 грудня 1988 р.", [5, 12, 1988]],
    ["3rd of May", [3, 5, null]],
    ["May 3, 1990", [3, 5, 1990]],
    ["29.02", [29, 2, null]],
    ["today", [4, 5, null]],
    ["завтра", [5, 5, null]],
  ])("reads %s", (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each([
    "31.02",
    "29.02.1990",
    "5.5.2026",
    "1.1.1890",
    "13.13",
    "in summer",
    "25",
    "",
    "constructor",
    "__proto__",
  ])("finds no day in “%s”", (typed) => {
    expect(read(typed)).toBeNull();
  });
});
