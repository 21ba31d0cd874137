import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import {
  dayOrderTally,
  type DayOrder,
  readDay,
  turnedDay,
} from "../../../src/intake/cells/read-days.ts";
import type { DayStyle } from "../../../src/intake/cells/read-days.ts";

const style: DayStyle = {
  order: "day_first",
  decided: true,
  timeZone: "Europe/Moscow",
  utc: false,
  today: parseDay("2026-11-23"),
};

function read(cell: string | number, changed: Partial<DayStyle> = {}): string | null {
  const day = readDay(cell, { ...style, ...changed });
  return typeof day === "number" ? formatDay(day) : day;
}

describe("readDay", () => {
  it("reads the ways people and programs write a day", () => {
    const written = `
      27.08.2026 | 27/08/2026 | 27-08-2026 | 27.08.26 | 2026-08-27 | 2026/08/27 | 20260827
      27.08.2026 10:15 | 27.08.2026 10:15:01 | 2026-08-27T10:15:00.123 | 27.08.2026 г.
      27 августа 2026 г. | 27 серпня 2026 | 27 Aug 2026, 10:15 | Aug 27, 2026 | 27-Aug-26
      Thu, 27 Aug 2026 | 46261 | 46261,5 | 27.08.2026 в 10:15 | чт, 27.08.2026 | Thu 27/08/2026 at 10:15`
      .split(/[|\n]/u)
      .filter((cell) => cell.trim() !== "");
    for (const cell of written) expect([cell, read(cell)]).toEqual([cell, "2026-08-27"]);
    expect(read(46261)).toBe("2026-08-27");
    expect(read("8/27/26 1:33 PM", { order: "month_first" })).toBe("2026-08-27");
  });

  it("takes a time with an offset as the day it was there", () => {
    expect(read("2026-05-03 23:40:00 -0700")).toBe("2026-05-03");
    expect(read("2026-05-03T00:10:00+03:00")).toBe("2026-05-03");
  });

  it("takes a time in UTC as the day it was in the business's zone", () => {
    // 22:30 in London is 01:30 of the next day in Moscow.
    expect(read("2026-07-01T22:30:00Z")).toBe("2026-07-02");
    expect(read("2026-07-01 22:30:00", { utc: true })).toBe("2026-07-02");
    expect(read("2026-07-01 22:30:00")).toBe("2026-07-01");
    expect(read("2026-07-01", { utc: true })).toBe("2026-07-01");
    // Seconds since 1970, and thousandths.
    expect(read("1782945000")).toBe("2026-07-02");
    expect(read(1_782_945_000_000)).toBe("2026-07-02");
  });

  it("is bad for days that cannot be, or cannot be meant", () => {
    for (const cell of ["31.02.2026", "32.01.2026", "01.01.1900", "01.01.2090", "10:00", "5"]) {
      expect([cell, read(cell)]).toEqual([cell, "bad"]);
    }
    expect(read(1e300)).toBe("bad");
  });

  it("is null where no day was meant", () => {
    for (const cell of ["", "не закрыта", "—"]) expect(read(cell)).toBeNull();
  });
});

function decideDayOrder(cells: readonly string[], fallback: DayOrder) {
  const tally = dayOrderTally();
  for (const cell of cells) tally.see(cell);
  return tally.decide(fallback);
}

describe("dayOrderTally", () => {
  it("is proven by one day past the twelfth", () => {
    expect(decideDayOrder(["03/04/2026", "13/10/2026"], "month_first")).toEqual({
      order: "day_first",
      decided: true,
    });
    expect(decideDayOrder(["03/04/2026", "10/13/2026"], "day_first")).toEqual({
      order: "month_first",
      decided: true,
    });
  });

  it("is American where the afternoon is", () => {
    expect(decideDayOrder(["3/4/26 1:33 PM"], "day_first").order).toBe("month_first");
  });

  it("stays open where all days could be turned round", () => {
    expect(decideDayOrder(["03/04/2026", "05/05/2026"], "day_first")).toEqual({
      order: "day_first",
      decided: false,
    });
    // A point stands in no American date; and a day equal to its month is the same either way.
    expect(decideDayOrder(["03.04.2026", "05/05/2026"], "day_first").decided).toBe(true);
  });
});

describe("turnedDay", () => {
  it("is the other reading, where there is one", () => {
    expect(turnedDay("03/04/2026", style)).toBe(parseDay("2026-03-04"));
    expect(turnedDay("13/04/2026", style)).toBeNull();
    expect(turnedDay("03.04.2026", style)).toBeNull();
  });
});
