import type { Stores } from "../../db/stores.ts";
import type { BeforeMerge, MarksBefore } from "../../db/stores/merges.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { learnRhythms } from "../learning/learn-rhythms.ts";
import { marksOfBoth } from "./merge-customers.ts";
import { requireRole } from "../require-role.ts";

type Merge = NonNullable<Awaited<ReturnType<Stores["merges"]["find"]>>>;

/**
 * One customer → the two they were, each with what is theirs by identity, also of what came in
 * since. What staff logged on the kept one since then stays there.
 *
 * @returns the kept one's id; null when it was undone already, or the kept one was merged further
 */
export async function undoMerge(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  mergeId: number,
  today: Day,
): Promise<number | null> {
  requireRole(seat, "manager");
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    await stores.business.lock();
    const merge = await stores.merges.find(mergeId);
    if (!merge) return null;
    const { keptId, mergedId, mergedAt, before } = merge;
    const merged = await stores.customers.listMerged();
    if (merged.get(mergedId) !== keptId) return null;

    const earlier = before.earlier.filter((id) => merged.get(id) === keptId);
    await stores.merges.giveBackPurchases(keptId, mergedId, [mergedId, ...earlier]);
    await stores.merges.giveBackContacts(keptId, mergedId, before.contacts);
    await giveBackDepartures(stores, merge);
    await stores.customers.markMerged([mergedId], null);
    await stores.customers.markMerged(earlier, mergedId);
    const kept = await stores.customers.find(keptId);
    // Closed by the merge, and not by anybody since.
    if (kept?.closedAt?.getTime() === mergedAt.getTime()) await stores.customers.reopen(keptId);
    if (kept?.assignedAt?.getTime() === mergedAt.getTime())
      await stores.assignments.unassign(keptId);

    const standing = await marksNow(stores, keptId);
    await learnRhythms(
      stores,
      { touched: new Set([keptId, mergedId]) },
      { business, today, now: now() },
    );
    await giveBackMarks(stores, merge, standing);
    await stores.merges.markUndone(mergeId, now());
    return keptId;
  });
}

/** Departures as they were, beside those that somebody has logged on the kept one since. */
async function giveBackDepartures(
  { departures }: Pick<Stores, "departures">,
  { keptId, before }: Merge,
): Promise<void> {
  const current = await departures.listOf([keptId]);
  const old = new Set([
    ...before.contacts.map(({ contactId }) => contactId),
    ...before.departures.flatMap(({ contactId }) => contactId ?? []),
  ]);
  const since = current.filter(({ contactId }) => contactId !== null && !old.has(contactId));
  await departures.removeAll(current);
  await departures.saveAll(before.departures);
  await departures.saveAll(since);
}

async function marksNow(
  { rhythms }: Pick<Stores, "rhythms">,
  customerId: number,
): Promise<Pick<MarksBefore, "silentUntil" | "promisedFor"> | null> {
  const record = await rhythms.find(customerId);
  return record && { silentUntil: record.silentUntil, promisedFor: record.promisedFor };
}

/** Silences and promises as they were, unless a purchase has ended them or staff said otherwise. */
async function giveBackMarks(
  { rhythms }: Pick<Stores, "rhythms">,
  { keptId, mergedId, before }: Merge,
  standing: Awaited<ReturnType<typeof marksNow>>,
): Promise<void> {
  const both = marksOfBoth(before.kept, before.merged);
  const isChanged =
    standing?.silentUntil !== both.silentUntil || standing.promisedFor !== both.promisedFor;
  await restore(mergedId, before.merged);
  if (isChanged) await rhythms.mark(keptId, standing ?? {});
  else await restore(keptId, before.kept);

  async function restore(
    customerId: number,
    { lastDay, silentUntil, promisedFor }: BeforeMerge["kept"],
  ): Promise<void> {
    const record = await rhythms.find(customerId);
    if (record?.rhythm.lastDay === lastDay) {
      await rhythms.mark(customerId, { silentUntil, promisedFor });
    }
  }
}
