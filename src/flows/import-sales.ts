import type { NewPurchase } from "../db/stores/purchases.ts";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import type { Reading, ReadPurchase } from "../intake/reading.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { findInsight } from "./find-insight.ts";
import type { Imported, Seat } from "./flows.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { naturalKeys } from "./natural-keys.ts";
import { nextRefitAt } from "./refit.ts";
import { readInWorker } from "./read-in-worker.ts";
import { recogniseCustomers } from "./recognise-customers.ts";
import { requireRole } from "./require-role.ts";
import { intakeOptions } from "./review-sales-file.ts";

/** A waiting file → purchases, rhythms, departures of the past; all of it or nothing. */
export async function importSales(
  deps: FlowDependencies,
  seat: Seat,
  importId: number,
  bytes: Uint8Array,
  today: Day,
): Promise<Imported> {
  requireRole(seat, "manager");
  const { business } = seat;
  const waiting = await deps.inBusiness(business.id, ({ imports }) =>
    imports.findWaiting(importId),
  );
  if (!waiting) return { type: "gone" };

  const reading = await readInWorker(bytes, intakeOptions(seat, waiting.fileName, today));
  if (reading.type === "refused") return reading;

  const refitAt = nextRefitAt(business.timeZone, deps.now());
  await deps.outside.dueWork.schedule(business.id, "refit", refitAt);
  return deps.inBusiness(business.id, (stores) =>
    takeIn(stores, seat, { importId, reading, today, now: deps.now() }),
  );
}

async function takeIn(
  stores: Stores,
  { business }: Seat,
  { importId, reading, today, now }: { importId: number; reading: Reading; today: Day; now: Date },
): Promise<Imported> {
  await stores.business.lock();
  // Two members may have tapped Import on the same message; the second finds it taken.
  if (!(await stores.imports.findWaiting(importId))) return { type: "gone" };

  const sales = await recogniseSales(stores, reading.purchases, now);
  const { added, customerIds } = await stores.purchases.addAll(sales, importId);
  await learnRhythms(stores, customerIds, { business, today, now });
  await stores.imports.markImported(importId, {
    purchases: added,
    firstOn: reading.firstDay,
    lastOn: reading.lastDay,
    importedAt: now,
  });
  return {
    type: "imported",
    added,
    known: sales.length - added,
    customers: customerIds.size,
    excluded: reading.excluded,
    insight: await findInsight(stores, business, today),
  };
}

async function recogniseSales(
  stores: Stores,
  purchases: readonly ReadPurchase[],
  now: Date,
): Promise<NewPurchase[]> {
  const named = purchases.flatMap(({ customer }) => customer ?? []);
  const ids = await recogniseCustomers(stores, named, now);
  const recognised = purchases.map((purchase) => ({
    ...purchase,
    customerId: purchase.customer ? ids.get(purchase.customer.key)! : null,
  }));
  const keys = naturalKeys(recognised);
  return recognised.map(({ order, customerId, day, amount, employee, items }, i) => ({
    naturalKey: keys[i]!,
    customerId,
    day,
    amount,
    orderNumber: order,
    employee,
    items,
  }));
}
