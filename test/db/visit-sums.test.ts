import { expect, it } from "vitest";
import { inBusiness } from "../../src/db/in-business.ts";
import { outsideOf } from "../../src/db/outside.ts";
import { MONTH_TOTAL } from "../../src/domain/month-total.ts";
import { createFlows } from "../../src/flows/create-flows.ts";
import { freshDatabase } from "./fresh-database.ts";
import { expectSumsOfDomain, first, sales } from "./visit-histories.ts";

it("sums in SQL are those that the domain makes visit by visit", async () => {
  const { db } = await freshDatabase();
  const enter = inBusiness(db);
  const deps = { inBusiness: enter, outside: outsideOf(db), now: () => new Date() };
  const flows = createFlows({ ...deps, signup: "open" });
  const owner = { telegramUserId: 1, name: "Анна", language: "ru" } as const;
  const { business } = (await flows.openBusiness(owner))!;

  // What a customer bought in a month altogether is money, but no visit.
  const total = { customerId: 1, orderNumber: null, employee: null, items: [] };
  const monthTotal = { ...total, naturalKey: `${MONTH_TOTAL}1`, day: first, amount: 70_000 };
  await enter(business.id, async (stores) => {
    const batch = stores.purchases.prepare([...sales, monthTotal]);
    await stores.purchases.land([batch], 1);
    expect(await stores.purchases.hasAny()).toBe(true);
    await expectSumsOfDomain(stores.visitSums);
  });
});
