import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseDay, type Day } from "../../src/domain/day.ts";
import { replayDepartures } from "../../src/domain/departures.ts";
import type { VisitSummary } from "../../src/domain/forecast/visit-summary.ts";
import { daysFrom } from "./days-from.ts";

/** Lost after more than twice the mean gap so far. */
function twiceTheMean(soFar: VisitSummary): Day {
  const mean = (soFar.lastDay - soFar.firstDay) / (soFar.visits - 1);
  return addDays(soFar.lastDay, Math.floor(2 * mean) + 1);
}

const rule = { lostOnAfter: twiceTheMean };
const today = parseDay("2026-11-23");

describe("replayDepartures", () => {
  it("finds a silence of the past and its return", () => {
    // Gaps 10, 10, 40: mean 10 before the long one, so lost on the 21st day after the third visit.
    const days = daysFrom("2026-01-01", 10, 10, 40);
    // The last visit is 2026-03-02; mean 20 by then, lost 41 days later.
    expect(replayDepartures(days, rule, parseDay("2026-04-11"))).toEqual([
      { lastVisitDay: days[2], lostDay: addDays(days[2]!, 21), returnedDay: days[3] },
    ]);
  });

  it("leaves the last silence open once it has reached the line", () => {
    const days = daysFrom("2026-01-01", 10);
    const open = { lastVisitDay: days[1], lostDay: addDays(days[1]!, 21), returnedDay: null };
    expect(replayDepartures(days, rule, addDays(days[1]!, 20))).toEqual([]);
    expect(replayDepartures(days, rule, addDays(days[1]!, 21))).toEqual([open]);
  });

  it("takes a visit on the very day of the line as in time", () => {
    const [onTheDay, theDayAfter] = [
      daysFrom("2026-01-01", 10, 21),
      daysFrom("2026-01-01", 10, 22),
    ];
    expect(replayDepartures(onTheDay, rule, onTheDay[2]!)).toEqual([]);
    expect(replayDepartures(theDayAfter, rule, theDayAfter[2]!)).toHaveLength(1);
  });

  it("says nothing of who came once or never", () => {
    expect(replayDepartures([parseDay("2020-01-01")], rule, today)).toEqual([]);
    expect(replayDepartures([], rule, today)).toEqual([]);
  });

  it("judges as of its day: later visits do not exist yet", () => {
    const days = daysFrom("2026-01-01", 10, 40);
    expect(replayDepartures(days, rule, addDays(days[1]!, 30))).toEqual(
      replayDepartures(days.slice(0, 2), rule, addDays(days[1]!, 30)),
    );
  });

  it("refuses days out of order", () => {
    const days = daysFrom("2026-01-01", 10, 10);
    expect(() => replayDepartures(days.toReversed(), rule, today)).toThrow(RangeError);
  });

  it("asks for a line only where the cheap test cannot tell, and finds the same", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(gaps, (some) => {
        const days = daysFrom("2024-01-01", ...some);
        const lastDay = days.at(-1)!;
        let asked = 0;
        const frugal = {
          lostOnAfter: (soFar: VisitSummary) => {
            asked += 1;
            return twiceTheMean(soFar);
          },
          isSurelyActive: ({ firstDay, lastDay: last, visits }: VisitSummary, gapDays: number) =>
            gapDays <= (last - firstDay) / (visits - 1),
        };
        const plain = replayDepartures(days, rule, lastDay);
        expect(replayDepartures(days, frugal, lastDay)).toEqual(plain);
        // The silence of zero days after the last visit is surely none.
        expect(asked).toBeLessThanOrEqual(Math.max(0, some.length - 1));
      }),
    );
  });

  it("keeps every episode between its own visit and its return, and old ones as they were", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(gaps, (some) => {
        const days = daysFrom("2022-01-01", ...some);
        const episodes = replayDepartures(days, rule, days.at(-1)!);
        for (const { lastVisitDay, lostDay, returnedDay } of episodes) {
          expect(lastVisitDay).toBeLessThan(lostDay);
          expect(lostDay).toBeLessThan(returnedDay!);
        }
        const longer = [...days, addDays(days.at(-1)!, 400)];
        const later = replayDepartures(longer, rule, longer.at(-1)!);
        expect(later.slice(0, episodes.length)).toEqual(episodes);
      }),
    );
  });
});
