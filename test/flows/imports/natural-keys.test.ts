import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/day.ts";
import { type KeyedPurchase, naturalKeyer } from "../../../src/flows/imports/natural-keys.ts";

const purchase = fc.record({
  customerId: fc.option(fc.integer({ min: 1, max: 3 })),
  day: fc.integer({ min: 20_000, max: 20_002 }).map((day) => day as Day),
  amount: fc.option(fc.integer({ min: -2, max: 2 })),
  isMonthly: fc.boolean(),
});

describe("naturalKeyer", () => {
  it("gives every purchase of a file a key of its own, numbered or not", () => {
    const order = fc.option(fc.integer({ min: 1, max: 5 }).map(String));
    const purchases = fc.array(
      fc.tuple(purchase, order).map(([one, number]): KeyedPurchase => ({ ...one, order: number })),
    );
    fc.assert(
      fc.property(purchases, (some) => {
        const keys = some.map(naturalKeyer());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("gives the same keys where no number comes twice, and none is remembered", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(purchase, fc.boolean())), (some) => {
        const file = some.map(([one, isNumbered], i): KeyedPurchase => ({
          ...one,
          order: isNumbered ? `A-${i}` : null,
        }));
        expect(file.map(naturalKeyer({ ordersAreUnique: true }))).toEqual(file.map(naturalKeyer()));
      }),
    );
  });
});
