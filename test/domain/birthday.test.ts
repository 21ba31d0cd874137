import { describe, expect, it } from "vitest";
import { birthdayIn, birthdayMorning, bornOn } from "../../src/domain/birthday.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";

const WEEKDAYS = [1, 2, 3, 4, 5];

const days = (iso: string) => birthdayMorning(parseDay(iso), WEEKDAYS).map(formatDay);

describe("a birthday", () => {
  it("of 29 February is celebrated on the 28th of a common year", () => {
    const leapling = { month: 2, dayOfMonth: 29, year: 2000 };
    expect(formatDay(birthdayIn(leapling, 2028))).toBe("2028-02-29");
    expect(formatDay(birthdayIn(leapling, 2027))).toBe("2027-02-28");
    expect(bornOn(parseDay("2027-02-28"))).toEqual([
      { month: 2, dayOfMonth: 28 },
      { month: 2, dayOfMonth: 29 },
    ]);
    expect(bornOn(parseDay("2028-02-28"))).toEqual([{ month: 2, dayOfMonth: 28 }]);
  });

  it("on a day off is brought up on the working morning before", () => {
    // 2026-05-07 is a Thursday.
    expect(days("2026-05-07")).toEqual(["2026-05-07"]);
    expect(days("2026-05-08")).toEqual(["2026-05-08", "2026-05-09", "2026-05-10"]);
  });
});
