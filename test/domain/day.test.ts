import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  calendarDay,
  dayToDate,
  firstDayOf,
  formatDay,
  monthOf,
  parseDay,
  weekday,
  type Day,
  type Month,
} from "../../src/domain/day.ts";

// About 1697 to 2243.
const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => days as Day);

describe("Day", () => {
  it("counts whole days since 1970", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("1970-02-01")).toBe(31);
    // 30 years of 365 days and 7 leap days: 1972, 76, 80, 84, 88, 92, 96.
    expect(parseDay("2000-01-01")).toBe(30 * 365 + 7);
    expect(parseDay("1969-12-31")).toBe(-1);
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "03.11.2026", ""])(
    "refuses %j, which names no day",
    (iso) => {
      expect(() => parseDay(iso)).toThrow(RangeError);
    },
  );

  it("knows leap days", () => {
    expect(calendarDay(2024, 2, 29)).not.toBeNull();
    expect(calendarDay(2000, 2, 29)).not.toBeNull();
    expect(calendarDay(1900, 2, 29)).toBeNull();
    expect(calendarDay(2026, 2, 31)).toBeNull();
    expect(calendarDay(99, 1, 1)).toBe(parseDay("0099-01-01"));
  });

  it("is the same number of days apart across a change of the clocks", () => {
    // In 2026 most of Europe changes on 29 March.
    expect(parseDay("2026-03-30") - parseDay("2026-03-28")).toBe(2);
    expect(formatDay(addDays(parseDay("2026-03-28"), 2))).toBe("2026-03-30");
    expect(dayToDate(parseDay("2026-03-29")).toISOString()).toBe("2026-03-29T00:00:00.000Z");
  });

  it("has weekdays from Monday to Sunday", () => {
    // 2026-11-23 is a Monday; 1969-12-31 was a Wednesday.
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) =>
      weekday(addDays(parseDay("2026-11-23"), days)),
    );
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekday(parseDay("1969-12-31"))).toBe(3);
  });
});

describe("Month", () => {
  it("counts months since January 1970", () => {
    expect(monthOf(parseDay("1970-01-31"))).toBe(0);
    expect(monthOf(parseDay("2026-11-23"))).toBe(56 * 12 + 10);
    expect(monthOf(parseDay("1969-12-31"))).toBe(-1);
    expect(formatDay(firstDayOf(-1 as Month))).toBe("1969-12-01");
  });

  it("begins on its first day and ends before the next month's", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        expect(firstDayOf(month)).toBeLessThanOrEqual(day);
        expect(firstDayOf(addMonths(month, 1))).toBeGreaterThan(day);
      }),
    );
  });
});
