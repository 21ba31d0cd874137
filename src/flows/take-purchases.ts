import { createHash } from "node:crypto";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { type ReadRequests, readPurchaseRequests } from "../intake/read-purchase-requests.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { PostedPurchases, PurchaseAnswer, Seat, TakenPurchases } from "./flows.ts";
import { recogniseSales } from "./recognise-sales.ts";
import { planRefit } from "./refit.ts";
import { requireRole } from "./require-role.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import { takeInSales } from "./take-in-sales.ts";

/** Purchases that a program posts → what became of each; one import, where any was new. */
export async function takePurchases(
  deps: FlowDependencies,
  seat: Seat,
  { name, posted }: PostedPurchases,
  today: Day,
): Promise<TakenPurchases> {
  requireRole(seat, "manager");
  const { business, member } = seat;
  const read = readPurchaseRequests(posted, { ...business, today });
  if (read.purchases.length === 0) return { importId: null, answers: answersTo(read, new Set()) };

  await planRefit(deps, business);
  const now = deps.now();
  const record = {
    memberId: member.id,
    fileName: name,
    fileId: null,
    contentHash: createHash("sha256").update(JSON.stringify(posted)).digest("hex"),
    sentAt: now,
  };
  return deps.inBusiness(business.id, (stores) =>
    takeNew(stores, record, read, { business, today, now }),
  );
}

async function takeNew(
  stores: Stores,
  record: Parameters<Stores["imports"]["addWaiting"]>[0],
  read: ReadRequests,
  when: LearningDay,
): Promise<TakenPurchases> {
  await stores.business.lock();
  const sales = await recogniseSales(stores, read.purchases, when.now);
  const known = await stores.purchases.findKnown(sales.map(({ naturalKey }) => naturalKey));
  const isNew = sales.map(({ naturalKey }) => !known.has(naturalKey));
  const newRows = new Set(read.purchases.filter((_, i) => isNew[i]).map(({ row }) => row));
  const answers = answersTo(read, newRows);
  if (newRows.size === 0) return { importId: null, answers };

  const importId = await stores.imports.addWaiting(record);
  const newSales = sales.filter((_, i) => isNew[i]);
  await takeInSales(stores, importId, newSales, when);
  return { importId, answers };
}

function answersTo(read: ReadRequests, newRows: ReadonlySet<number>): PurchaseAnswer[] {
  const byRow = new Map<number, PurchaseAnswer>();
  for (const { row, order } of [...read.purchases, ...read.repeated]) {
    byRow.set(row, { order, outcome: newRows.has(row) ? "taken" : "known" });
  }
  for (const { row, ...faulty } of read.faulty) byRow.set(row, { ...faulty, outcome: "refused" });
  return [...byRow].toSorted(([a], [b]) => a - b).map(([, answer]) => answer);
}
