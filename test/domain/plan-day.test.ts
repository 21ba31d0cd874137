import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { canBePlanned, planDay } from "../../src/domain/plan-day.ts";

// A Friday.
const TODAY = parseDay("2026-05-08");
const everyDay = { workingDays: [1, 2, 3, 4, 5, 6, 7], holidayUntil: null };
const weekdays = { workingDays: [1, 2, 3, 4, 5], holidayUntil: null };

const planned = (family: "us" | "competitor" | "customer", business = everyDay) =>
  formatDay(planDay({ family }, business, TODAY));

describe("planDay", () => {
  it("is the sooner the more it was our doing", () => {
    expect(planned("us")).toBe("2026-05-09");
    expect(planned("competitor")).toBe("2026-05-15");
    expect(planned("customer")).toBe("2026-06-07");
  });

  it("falls on a working day", () => {
    expect(planned("us", weekdays)).toBe("2026-05-11");
    const holiday = { ...weekdays, holidayUntil: parseDay("2026-05-12") };
    expect(formatDay(planDay({ family: "us" }, holiday, TODAY))).toBe("2026-05-13");
    expect(planned("us", { ...weekdays, workingDays: [] })).toBe("2026-05-09");
  });
});

describe("canBePlanned", () => {
  it("is true of a loss that can be mended alone", () => {
    expect(canBePlanned({ family: "us", isMendable: true })).toBe(true);
    expect(canBePlanned({ family: "customer", isMendable: false })).toBe(false);
    expect(canBePlanned({ family: "not_lost", isMendable: true })).toBe(false);
  });
});
