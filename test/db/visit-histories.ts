import * as fc from "fast-check";
import { expect } from "vitest";
import type { NewPurchase } from "../../src/db/stores/purchases.ts";
import { addDays, type Day, parseDay } from "../../src/domain/day.ts";
import { purchaseDays, type PurchaseOnDay, type Visit } from "../../src/domain/purchase-days.ts";
import { rhythmOf } from "../../src/domain/rhythm.ts";
import type { VisitSums } from "../../src/flows/imports/passing-sales.ts";

export const first = parseDay("2026-01-01");
const upTo = addDays(first, 40);

/** Purchases, gifts, unpriced visits and refunds, often several a day; some after `upTo`. */
const history: fc.Arbitrary<PurchaseOnDay[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 45 }).map((days) => addDays(first, days)),
    amount: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -900, max: 900 })),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What some thousand customers, numbered from 1, bought. */
export const histories = fc.sample(history, { numRuns: 4_500, seed: 7 });

/** The same as sales. */
export const sales: readonly NewPurchase[] = histories.flatMap((purchases, customer) =>
  purchases.map((purchase, i) => ({
    ...purchase,
    naturalKey: `${customer}:${i}`,
    customerId: customer + 1,
    orderNumber: null,
    employee: null,
    items: [],
  })),
);

/** Holds sums of those sales against what the domain makes of them visit by visit. */
export async function expectSumsOfDomain(visitSums: VisitSums): Promise<void> {
  const rhythms = await visitSums.rhythmsAt(upTo, null);
  const everybody = histories.map((_, customer) => customer + 1);
  const visits = new Map<number, readonly Visit[]>();
  // Some at a time: nobody is left out and nobody comes twice.
  await visitSums.forVisitsOf(upTo, everybody, async (some) => {
    for (const [id, own] of some) {
      expect(visits.has(id)).toBe(false);
      visits.set(id, own);
    }
  });
  const spent = await visitSums.spentBetween(addDays(first, 10), addDays(first, 20));
  for (const [customer, purchases] of histories.entries()) {
    const past = purchases.filter(({ day }) => day <= upTo);
    const { visits: own, refundedApart } = purchaseDays(past);
    const expected = rhythmOf(own, { refundedApart });
    const found = rhythms.get(customer + 1) ?? null;
    expect(found).toEqual(expected && { ...expected, sumLnGap: found?.sumLnGap });
    expect(found?.sumLnGap ?? 0).toBeCloseTo(expected?.sumLnGap ?? 0, 9);
    expect(visits.get(customer + 1) ?? []).toEqual(own);
    expect(spent.get(customer + 1) ?? 0).toBe(sumBetween(purchases, 10, 20));
  }
  const [one] = rhythms.keys();
  expect([...(await visitSums.rhythmsAt(upTo, [one!, histories.length + 1])).keys()]).toEqual([
    one,
  ]);
}

function sumBetween(purchases: readonly PurchaseOnDay[], from: number, to: number): number {
  const isIn = (day: Day) => day >= first + from && day <= first + to;
  return purchases.reduce((sum, { day, amount }) => sum + (isIn(day) ? (amount ?? 0) : 0), 0);
}
