import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, type Day } from "../../src/domain/day.ts";
import { purchaseDays } from "../../src/domain/purchase-days.ts";

const monday = parseDay("2026-11-02");
const tuesday = parseDay("2026-11-03");

describe("purchaseDays", () => {
  it("makes one visit of a day's purchases, in the order of the days", () => {
    const purchases = [
      { day: tuesday, amount: 700 },
      { day: monday, amount: 1000 },
      { day: monday, amount: 500 },
    ];
    expect(purchaseDays(purchases)).toEqual({
      visits: [
        { day: monday, amount: 1500 },
        { day: tuesday, amount: 700 },
      ],
      refundedApart: 0,
    });
  });

  it("unmakes a visit whose purchase was given back in full the same day", () => {
    const purchases = [
      { day: monday, amount: 1000 },
      { day: monday, amount: -1000 },
    ];
    expect(purchaseDays(purchases)).toEqual({ visits: [], refundedApart: 0 });
  });

  it("keeps a visit of which something was kept", () => {
    const purchases = [
      { day: monday, amount: 1000 },
      { day: monday, amount: -400 },
    ];
    expect(purchaseDays(purchases).visits).toEqual([{ day: monday, amount: 600 }]);
  });

  it("keeps the earlier visit when all of it is given back on a later day", () => {
    const purchases = [
      { day: monday, amount: 1000 },
      { day: tuesday, amount: -1000 },
    ];
    expect(purchaseDays(purchases)).toEqual({
      visits: [{ day: monday, amount: 1000 }],
      refundedApart: -1000,
    });
  });

  it("unmakes a visit on a day when more came back than was bought", () => {
    // Tuesday: 300 bought, 1000 of Monday's given back, −700 together.
    const purchases = [
      { day: monday, amount: 1000 },
      { day: tuesday, amount: 300 },
      { day: tuesday, amount: -1000 },
    ];
    expect(purchaseDays(purchases)).toEqual({
      visits: [{ day: monday, amount: 1000 }],
      refundedApart: -700,
    });
  });

  it("counts free and unpriced purchases as visits", () => {
    const purchases = [
      { day: monday, amount: 0 },
      { day: tuesday, amount: null },
    ];
    expect(purchaseDays(purchases).visits).toEqual([
      { day: monday, amount: 0 },
      { day: tuesday, amount: null },
    ]);
  });

  it("takes the amounts there are when a day has priced and unpriced purchases", () => {
    const purchases = [
      { day: monday, amount: null },
      { day: monday, amount: 500 },
    ];
    expect(purchaseDays(purchases).visits).toEqual([{ day: monday, amount: 500 }]);
  });

  it("loses no money, and does not mind the order of the purchases", () => {
    const purchase = fc.record({
      day: fc.integer({ min: 0, max: 9 }).map((day) => day as Day),
      amount: fc.option(fc.integer({ min: -500, max: 1000 })),
    });
    fc.assert(
      fc.property(fc.array(purchase), (purchases) => {
        const { visits, refundedApart } = purchaseDays(purchases);
        const net = purchases.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
        expect(visits.reduce((sum, { amount }) => sum + (amount ?? 0), refundedApart)).toBe(net);
        expect(purchaseDays(purchases.toReversed())).toEqual({ visits, refundedApart });
        expect(refundedApart).toBeLessThanOrEqual(0);
      }),
    );
  });
});
