import { createHash } from "node:crypto";
import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import {
  type ReadRequests,
  readPurchaseRequests,
} from "../../intake/requests/read-purchase-requests.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { PostedPurchases, PurchaseAnswer, TakenPurchases } from "../answers/posting.ts";
import type { Seat } from "../seat.ts";
import { askOwnersAboutEmployees } from "../staff/link-employees.ts";
import { recogniseSales, type SalesRecogniser } from "./recognise-sales.ts";
import { recogniseVoided } from "./recognise-voided.ts";
import { planRefit } from "../learning/refit.ts";
import { requireRole } from "../require-role.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import { takeInSales } from "./take-in-sales.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

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
  if (read.purchases.length + read.voided.length === 0)
    return { importId: null, answers: answersTo(read, new Map()) };

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
  const { sales, keyOf } = await recogniseSales(stores, read.purchases, when.now);
  const found = await stores.purchases.compare(sales);
  const voided = await findVoided(stores, read, keyOf);
  const outcomes = new Map<number, Outcome>([
    ...read.purchases.map(({ row }, i) => [row, OUTCOMES[found[i]!]] as const),
    ...[...voided, ...read.cancelledAtOnce].map(({ row }) => [row, "cancelled"] as const),
  ]);
  const answers = answersTo(read, outcomes);
  const news = sales.filter((_, i) => found[i] !== "known");
  if (news.length + voided.length === 0) return { importId: null, answers };

  const importId = await stores.imports.addWaiting(record);
  await takeInSales(stores, importId, (landing) => landing.take({ sales: news, voided }), when);
  await askOwnersAboutEmployees(stores, when);
  return { importId, answers };
}

/** Of what is cancelled, what stands. */
async function findVoided(
  stores: Stores,
  { voided }: ReadRequests,
  keyOf: SalesRecogniser["keyOf"],
): Promise<Awaited<ReturnType<typeof recogniseVoided>>> {
  const told = await recogniseVoided(stores, voided, keyOf);
  const standing = await stores.purchases.findStanding(told.map(({ naturalKey }) => naturalKey));
  return told.filter(({ naturalKey }) => standing.has(naturalKey));
}

const OUTCOMES = { new: "taken", changed: "changed", known: "known" } as const;
type Outcome = Exclude<PurchaseAnswer["outcome"], "refused">;

function answersTo(read: ReadRequests, outcomes: ReadonlyMap<number, Outcome>): PurchaseAnswer[] {
  const byRow = new Map<number, PurchaseAnswer>();
  const { purchases, repeated, voided, cancelledAtOnce } = read;
  for (const { row, order } of [...purchases, ...repeated, ...voided, ...cancelledAtOnce]) {
    byRow.set(row, { order, outcome: outcomes.get(row) ?? "known" });
  }
  for (const { row, ...faulty } of read.faulty) byRow.set(row, { ...faulty, outcome: "refused" });
  return [...byRow].toSorted(([a], [b]) => a - b).map(([, answer]) => answer);
}
