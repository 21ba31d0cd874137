import { createHash } from "node:crypto";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import { type ReadRequests, readPurchaseRequests } from "../intake/read-purchase-requests.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { PostedPurchases, PurchaseAnswer, Seat, TakenPurchases } from "./flows.ts";
import { askOwnersAboutEmployees } from "./link-employees.ts";
import { recogniseSales } from "./recognise-sales.ts";
import { planRefit } from "./refit.ts";
import { requireRole } from "./require-role.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import { takeInSales } from "./take-in-sales.ts";
import { withOutbox } from "./with-outbox.ts";

/**
 * Purchases that a program posts → what became of each; one import, where any was new or changed.
 * What a program sends again as it was stays with the request that brought it.
 */
export async function takePurchases(
  deps: FlowDependencies,
  seat: Seat,
  { name, posted }: PostedPurchases,
  today: Day,
): Promise<TakenPurchases> {
  requireRole(seat, "manager");
  const { business, member } = seat;
  const read = readPurchaseRequests(posted, { ...business, today });
  if (read.purchases.length === 0) return { importId: null, answers: answersTo(read, new Map()) };

  await planRefit(deps, business);
  const now = deps.now();
  const record = {
    memberId: member.id,
    fileName: name,
    fileId: null,
    contentHash: createHash("sha256").update(JSON.stringify(posted)).digest("hex"),
    isRequest: true,
    sentAt: now,
  };
  return withOutbox(deps, business.id, (stores) =>
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
  const found = await stores.purchases.compare(sales);
  const outcomes = new Map(read.purchases.map(({ row }, i) => [row, OUTCOMES[found[i]!]]));
  const answers = answersTo(read, outcomes);
  const news = sales.filter((_, i) => found[i] !== "known");
  if (news.length === 0) return { importId: null, answers };

  const importId = await stores.imports.addWaiting(record);
  await takeInSales(stores, importId, (landing) => landing.take({ sales: news }), when);
  await askOwnersAboutEmployees(stores, when);
  return { importId, answers };
}

const OUTCOMES = { new: "taken", changed: "changed", known: "known" } as const;
type Outcome = (typeof OUTCOMES)[keyof typeof OUTCOMES];

function answersTo(read: ReadRequests, outcomes: ReadonlyMap<number, Outcome>): PurchaseAnswer[] {
  const byRow = new Map<number, PurchaseAnswer>();
  for (const { row, order } of [...read.purchases, ...read.repeated]) {
    byRow.set(row, { order, outcome: outcomes.get(row) ?? "known" });
  }
  for (const { row, ...faulty } of read.faulty) byRow.set(row, { ...faulty, outcome: "refused" });
  return [...byRow].toSorted(([a], [b]) => a - b).map(([, answer]) => answer);
}
