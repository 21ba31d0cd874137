import type { KnownFit } from "../db/stores/fits.ts";
import type { RhythmRecord } from "../db/stores/rhythms.ts";
import type { Stores } from "../db/stores.ts";
import { addDays, type Day } from "../domain/day.ts";
import type { Rhythm } from "../domain/rhythm.ts";
import { fitForecast } from "./fit-forecast.ts";
import { groupCustomers } from "./group-customers.ts";
import { learnEmployees } from "./learn-employees.ts";
import { replayPast } from "./replay-past.ts";
import { type LearningDay, schedule } from "./schedule-rhythm.ts";
import { inTurns } from "./in-turns.ts";

/** Share of the purchases that must be new before the forecast is fitted again at once. */
const REFIT_SHARE = 0.1;
/** Whoever came back after an older alert is no longer handled with care. */
const LISTED_DAYS = 366;

/** What an import or a refit came upon. */
export interface Learned {
  /** The customers touched, with their visits as they are known now; without those who have none. */
  readonly rhythms: ReadonlyMap<number, Rhythm>;
  /** How the same customers stood before. */
  readonly before: ReadonlyMap<number, RhythmRecord>;
  /** The days on which they stood on the call list, by customer. */
  readonly listed: ReadonlyMap<number, readonly Day[]>;
  readonly fit: KnownFit;
}

/**
 * Purchases → rhythms, timetables, departures and returns of the customers they touch; of all
 * customers where the forecast is fitted anew, as it is when much has changed or `refit` says so.
 *
 * @param signal stops it between two steps; its reason is thrown
 */
export async function learnRhythms(
  stores: Stores,
  touched: ReadonlySet<number>,
  when: LearningDay,
  { refit = false, signal }: { refit?: boolean; signal?: AbortSignal } = {},
): Promise<Learned> {
  const ids = [...touched];
  const rhythms = await stores.visitSums.rhythmsAt(when.today, ids);
  await forget(
    stores,
    ids.filter((id) => !rhythms.has(id)),
  );

  const latest = await stores.fits.latest();
  const isStale = latest === null || (await hasChangedMuch(stores, latest));
  // A refit moves everybody's days; else nobody's but those of the customers touched.
  const known = await (isStale || refit ? stores.rhythms.list() : stores.rhythms.listOf(ids));
  const before = new Map(known.map((record) => [record.customerId, record]));
  const toSchedule = new Map([
    ...known.map(({ customerId, rhythm }) => [customerId, rhythm] as const),
    ...rhythms,
  ]);
  const fit = isStale || refit ? await fitForecast(stores, toSchedule, when) : latest;

  signal?.throwIfAborted();
  const since = addDays(when.today, -LISTED_DAYS);
  const listed = await stores.callLists.shownDays(since, [...rhythms.keys()]);
  const standings = await replayPast(stores, [...rhythms.keys()], { before, listed, fit }, when);
  signal?.throwIfAborted();
  const careEnds = new Map(known.map((one) => [one.customerId, one.returnedUntil]));
  for (const { customerId, returnedUntil } of standings) careEnds.set(customerId, returnedUntil);
  await stores.rhythms.saveAll(
    await inTurns([...toSchedule], ([id, rhythm]) =>
      schedule(id, rhythm, careEnds.get(id) ?? null, fit, when),
    ),
  );
  signal?.throwIfAborted();
  await stores.rhythms.settleAll(standings);
  await learnEmployees(stores, [...(refit ? toSchedule : rhythms).keys()], when.today);
  await groupCustomers(stores, toSchedule, before, fit.abcLines, when.today);
  return { rhythms, before, listed, fit };
}

/** Customers all of whose visits are gone: they have no rhythm, and no silence of theirs shows anything. */
async function forget(
  { departures, rhythms }: Pick<Stores, "departures" | "rhythms">,
  customerIds: readonly number[],
): Promise<void> {
  await rhythms.removeAll(customerIds);
  const shown = await departures.listOf(customerIds);
  await departures.removeAll(shown.filter(({ contactId }) => contactId === null));
}

async function hasChangedMuch(
  { imports }: Pick<Stores, "imports">,
  { purchases }: KnownFit,
): Promise<boolean> {
  return Math.abs((await imports.countPurchases()) - purchases) > REFIT_SHARE * purchases;
}
