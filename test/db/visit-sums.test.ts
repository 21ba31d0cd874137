import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBusiness } from "../../src/db/in-business.ts";
import { outsideOf } from "../../src/db/outside.ts";
import { addDays, type Day, parseDay } from "../../src/domain/day.ts";
import { MONTH_TOTAL } from "../../src/domain/month-total.ts";
import { purchaseDays, type PurchaseOnDay, type Visit } from "../../src/domain/purchase-days.ts";
import { rhythmOf } from "../../src/domain/rhythm.ts";
import { createFlows } from "../../src/flows/create-flows.ts";
import { freshDatabase } from "./fresh-database.ts";

const first = parseDay("2026-01-01");
const upTo = addDays(first, 40);

/** Purchases, gifts, unpriced visits and refunds, often several a day; some after `upTo`. */
const history: fc.Arbitrary<PurchaseOnDay[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 45 }).map((days) => addDays(first, days)),
    amount: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -900, max: 900 })),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("sums in SQL", () => {
  it("are those that the domain makes visit by visit", async () => {
    const { db } = await freshDatabase();
    const enter = inBusiness(db);
    const deps = { inBusiness: enter, outside: outsideOf(db), now: () => new Date() };
    const flows = createFlows({ ...deps, signup: "open" });
    const owner = { telegramUserId: 1, name: "Анна", language: "ru" } as const;
    const { business } = (await flows.openBusiness(owner))!;

    const histories = fc.sample(history, { numRuns: 4_500, seed: 7 });
    const sales = histories.flatMap((purchases, customer) =>
      purchases.map((purchase, i) => ({
        ...purchase,
        naturalKey: `${customer}:${i}`,
        customerId: customer + 1,
        orderNumber: null,
        employee: null,
        items: [],
      })),
    );
    // What a customer bought in a month altogether is money, but no visit.
    const total = { customerId: 1, orderNumber: null, employee: null, items: [] };
    const monthTotal = { ...total, naturalKey: `${MONTH_TOTAL}1`, day: first, amount: 70_000 };
    await enter(business.id, async (stores) => {
      const batch = stores.purchases.prepare([...sales, monthTotal]);
      await stores.purchases.land([batch], 1);
      const rhythms = await stores.visitSums.rhythmsAt(upTo, null);
      const everybody = histories.map((_, customer) => customer + 1);
      const visits = new Map<number, Visit[]>();
      // Some at a time: nobody is left out and nobody comes twice.
      await stores.visitSums.forVisitsOf(upTo, everybody, async (some) => {
        for (const [id, own] of some) {
          expect(visits.has(id)).toBe(false);
          visits.set(id, own);
        }
      });
      const spent = await stores.visitSums.spentBetween(addDays(first, 10), addDays(first, 20));
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
    });
  });
});

function sumBetween(purchases: readonly PurchaseOnDay[], from: number, to: number): number {
  const isIn = (day: Day) => day >= first + from && day <= first + to;
  return purchases.reduce((sum, { day, amount }) => sum + (isIn(day) ? (amount ?? 0) : 0), 0);
}
