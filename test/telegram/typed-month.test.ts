import { describe, expect, it } from "vitest";
import { type Month, monthOf, parseDay } from "../../src/domain/day.ts";
import { typedMonth } from "../../src/telegram/typed-month.ts";

const TODAY = parseDay("2026-11-23");
const month = (iso: string): Month => monthOf(parseDay(`${iso}-01`));

describe("typedMonth", () => {
  it.each([
    ["October", "2026-10"],
    ["oct", "2026-10"],
    ["октябрь", "2026-10"],
    ["октября", "2026-10"],
    ["жовтень 2025", "2025-10"],
    ["  Листопад ", "2026-11"],
    ["лютого", "2026-02"],
    ["may 2024", "2024-05"],
    ["май", "2026-05"],
    ["2026-10", "2026-10"],
    ["10.2026", "2026-10"],
    ["1/2025", "2025-01"],
  ])("reads %j", (typed, expected) => {
    expect(typedMonth(typed, TODAY)).toBe(month(expected));
  });

  it("takes a month that has not begun this year as last year's", () => {
    expect(typedMonth("december", TODAY)).toBe(month("2025-12"));
  });

  it.each(["", "Octember", "13.2026", "0.2026", "2026", "12.2026", "декабрь 2026", "1.1969", "o"])(
    "has no month for %j",
    (typed) => {
      expect(typedMonth(typed, TODAY)).toBeNull();
    },
  );
});
