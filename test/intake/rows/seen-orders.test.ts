import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seenOrders } from "../../../src/intake/rows/seen-orders.ts";

describe("seenOrders", () => {
  it("tells orders that have come from those that have not, as a set of them does", () => {
    const order = fc.oneof(
      fc.integer({ min: 0, max: 70_000 }).map(String),
      fc.integer({ min: 0, max: 2 ** 40 }).map(String),
      fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(5, "0")),
      fc.constantFrom("", "0", "00", "-1", "1.0", "A-1", "999999999", "1000000000", "٣"),
    );
    fc.assert(
      fc.property(fc.array(order, { maxLength: 400 }), (orders) => {
        const [seen, expected] = [seenOrders(), new Set<string>()];
        for (const one of orders) {
          expect(seen.add(one)).toBe(expected.has(one));
          expected.add(one);
        }
      }),
    );
  });

  it("knows those again that lie too far apart to have a page each", () => {
    const seen = seenOrders();
    const orders = Array.from({ length: 10_000 }, (_, i) => String((i + 1) * 99_991));
    expect(orders.some((order) => seen.add(order))).toBe(false);
    expect(orders.every((order) => seen.add(order))).toBe(true);
  });
});
