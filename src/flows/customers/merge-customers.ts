import type { RhythmRecord } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import type { MarksBefore } from "../../db/stores/merges.ts";
import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Merged, MergeLine } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";
import { learnRhythms } from "../learning/learn-rhythms.ts";
import { localDay } from "../local-time.ts";
import { requireRole } from "../require-role.ts";

/**
 * Two customers who are one → one: whatever was the other's is the kept one's, and what comes in
 * later under the other's identity too. Each keeps its own identities, so that it can be undone.
 */
export async function mergeCustomers(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  pair: { readonly keptId: number; readonly mergedId: number },
  today: Day,
): Promise<Merged> {
  requireRole(seat, "manager");
  const { business, member } = seat;
  return inBusiness(business.id, async (stores) => {
    await stores.business.lock();
    const keptId = await stores.customers.rootOf(pair.keptId);
    const mergedId = await stores.customers.rootOf(pair.mergedId);
    if (keptId === mergedId) return { type: "same", customerId: keptId };
    const kept = await stores.customers.find(keptId);
    const merged = await stores.customers.find(mergedId);
    const records = await stores.rhythms.listOf([keptId, mergedId]);
    if (!kept || !merged || records.length < 2) return { type: "gone" };

    const mergedAt = now();
    const before = {
      departures: await stores.departures.listOf([keptId, mergedId]),
      kept: marksOf(records.find(({ customerId }) => customerId === keptId)),
      merged: marksOf(records.find(({ customerId }) => customerId === mergedId)),
      earlier: [...(await stores.customers.listMerged())].flatMap(([id, into]) =>
        into === mergedId ? [id] : [],
      ),
    };
    await stores.merges.movePurchases(mergedId, keptId);
    const after = (await stores.contacts.nextNumber(keptId)) - 1;
    await stores.takes.move(mergedId, keptId);
    const contacts = await stores.merges.moveContacts(mergedId, keptId, after);
    await moveDepartures(stores, before.departures, keptId, mergedId);
    await stores.customers.markMerged([mergedId, ...before.earlier], keptId);
    // Nobody who asked not to be called is called because of another name they had.
    if (merged.closedAt && merged.closedWhy && !kept.closedAt) {
      await stores.customers.close(keptId, merged.closedWhy, mergedAt);
    }
    if (merged.assignedAt && !kept.assignedAt) {
      await stores.assignments.assign(keptId, merged.assignedTo, mergedAt);
    }
    await learnRhythms(
      stores,
      { touched: new Set([keptId, mergedId]) },
      { business, today, now: mergedAt },
    );
    await stores.rhythms.mark(keptId, marksOfBoth(before.kept, before.merged));

    const mergeId = await stores.merges.add({
      keptId,
      mergedId,
      memberId: member.id,
      mergedAt,
      before: { ...before, contacts },
    });
    return { type: "merged", mergeId, customerId: keptId };
  });
}

/** Who was merged into a customer. */
export async function listMerges(
  { inBusiness }: FlowDependencies,
  { business }: Seat,
  customerId: number,
): Promise<MergeLine[]> {
  return inBusiness(business.id, async (stores) =>
    listMergesOf(stores, business, await stores.customers.rootOf(customerId)),
  );
}

/** The same, within a unit of work. */
export async function listMergesOf(
  { merges }: Pick<Stores, "merges">,
  business: Pick<Business, "timeZone">,
  customerId: number,
): Promise<MergeLine[]> {
  const rows = await merges.listOf(customerId);
  return rows.map(({ mergeId, name, memberName, mergedAt }) => ({
    mergeId,
    name,
    memberName,
    day: localDay(mergedAt, business.timeZone),
  }));
}

/** What staff said of the other's leaving goes along; what the silence alone showed is learnt anew. */
async function moveDepartures(
  { departures }: Pick<Stores, "departures">,
  before: Awaited<ReturnType<Stores["departures"]["listOf"]>>,
  keptId: number,
  mergedId: number,
): Promise<void> {
  const ofMerged = before.filter(({ customerId }) => customerId === mergedId);
  const explained = new Set(
    before
      .filter((one) => one.customerId === keptId && one.reasonCode !== null)
      .map(({ lastVisitOn }) => lastVisitOn),
  );
  const toMove = ofMerged.filter(
    ({ reasonCode, lastVisitOn }) => reasonCode !== null && !explained.has(lastVisitOn),
  );
  await departures.removeAll(ofMerged);
  await departures.saveAll(toMove.map((departure) => ({ ...departure, customerId: keptId })));
}

function marksOf(record: RhythmRecord | undefined): MarksBefore {
  return {
    lastDay: record?.rhythm.lastDay ?? null,
    silentUntil: record?.silentUntil ?? null,
    promisedFor: record?.promisedFor ?? null,
  };
}

/** The longer silence holds for both, and the nearer promise. */
export function marksOfBoth(
  one: MarksBefore,
  other: MarksBefore,
): Pick<MarksBefore, "silentUntil" | "promisedFor"> {
  return {
    silentUntil: sorted([one.silentUntil, other.silentUntil]).at(-1) ?? null,
    promisedFor: sorted([one.promisedFor, other.promisedFor])[0] ?? null,
  };
}

function sorted(days: readonly (Day | null)[]): Day[] {
  return days.filter((day) => day !== null).toSorted((a, b) => a - b);
}
