import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callList, type CallCandidate } from "../../src/domain/call-list.ts";
import { CALL_GROUPS } from "../../src/domain/call-group.ts";
import { addDays, parseDay } from "../../src/domain/day.ts";

const today = parseDay("2026-11-23");
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);

/** Overdue since yesterday, lost in a month; what is said otherwise. */
function candidate(customerId: number, otherwise: Partial<CallCandidate> = {}): CallCandidate {
  return {
    customerId,
    visits: 5,
    overdueOn: yesterday,
    lostOn: addDays(today, 30),
    isClosed: false,
    silentUntil: null,
    promisedFor: null,
    group: "must_return",
    atStakeYear: 100_000,
    chance: 0.5,
    ...otherwise,
  };
}

function idsOf(candidates: readonly CallCandidate[], length = 7): number[] {
  return callList(candidates, today, length).calls.map(({ customerId }) => customerId);
}

describe("callList", () => {
  it("begins on the overdue day and ends before the lost day", () => {
    const candidates = [
      candidate(1, { overdueOn: today }),
      candidate(2, { overdueOn: tomorrow }),
      candidate(3, { lostOn: tomorrow }),
      candidate(4, { lostOn: today }),
    ];
    expect(idsOf(candidates)).toEqual([3, 1]);
  });

  it("leaves out one-time buyers, the closed and the silenced, until the silence is over", () => {
    const candidates = [
      candidate(1, { visits: 1 }),
      candidate(2, { isClosed: true }),
      candidate(3, { silentUntil: tomorrow }),
      candidate(4, { silentUntil: today }),
    ];
    expect(idsOf(candidates)).toEqual([4]);
  });

  it("puts a promised call first, whatever became of the customer since, and not before its day", () => {
    const candidates = [
      candidate(1, { group: "return_first" }),
      candidate(2, { group: "let_go", promisedFor: today, silentUntil: today }),
      candidate(3, { group: "let_go", promisedFor: yesterday, lostOn: yesterday, chance: 0.6 }),
      candidate(4, { promisedFor: tomorrow, silentUntil: tomorrow }),
      candidate(5, { promisedFor: today, isClosed: true }),
    ];
    expect(idsOf(candidates)).toEqual([2, 3, 1]);
  });

  it("goes by group, then by what is likely to be lost", () => {
    const candidates = [
      candidate(1, { group: "let_go", atStakeYear: 9_000_000 }),
      // 1000 × (1 − 0.9) = 100
      candidate(2, { atStakeYear: 1000, chance: 0.9 }),
      // 400 × (1 − 0.5) = 200
      candidate(3, { atStakeYear: 400, chance: 0.5 }),
      candidate(4, { atStakeYear: null, chance: 0 }),
      candidate(5, { group: "return_first", atStakeYear: 1 }),
    ];
    expect(idsOf(candidates)).toEqual([5, 3, 2, 4, 1]);
  });

  it("takes the later of equals, then the smaller id", () => {
    const longLate = { overdueOn: addDays(today, -9) };
    expect(idsOf([candidate(8), candidate(7), candidate(9, longLate)])).toEqual([9, 7, 8]);
  });

  it("is cut to its length and says how many more there are", () => {
    const candidates = [candidate(1), candidate(2), candidate(3)];
    expect(callList(candidates, today, 2)).toMatchObject({ more: 1 });
    expect(idsOf(candidates, 2)).toEqual([1, 2]);
    expect(callList(candidates, today, 7).more).toBe(0);
    expect(callList([], today, 7)).toEqual({ calls: [], more: 0 });
  });

  it("does not mind the order in which the customers come", () => {
    const anyCandidate = fc
      .record({
        group: fc.constantFrom(...CALL_GROUPS),
        atStakeYear: fc.option(fc.integer({ min: 0, max: 3 })),
        chance: fc.constantFrom(0, 0.25, 0.5),
        promisedFor: fc.option(fc.constantFrom(yesterday, tomorrow)),
      })
      .map((some) => candidate(0, some));
    fc.assert(
      fc.property(fc.array(anyCandidate), (some) => {
        const numbered = some.map((one, customerId) => ({ ...one, customerId }));
        expect(idsOf(numbered.toReversed(), 5)).toEqual(idsOf(numbered, 5));
      }),
    );
  });
});
