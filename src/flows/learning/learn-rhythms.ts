import type { KnownFit } from "../../db/stores/fits.ts";
import type { RhythmRecord } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { History } from "../../domain/history.ts";
import { type Rhythm, rhythmOf } from "../../domain/rhythm.ts";
import { adoptForecast, findForecast, type Forecast } from "./fit-forecast.ts";
import { groupOf, revenueOfYear } from "./group-customers.ts";
import { learnEmployees } from "./learn-employees.ts";
import { replayPast } from "./replay-past.ts";
import type { VisitSums } from "../imports/passing-sales.ts";
import { type LearningDay, schedule } from "./schedule-rhythm.ts";
import { saveInTurns } from "../in-turns.ts";

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

/** The sales that are all there is in a business. */
export interface FirstSales {
  readonly visitSums: VisitSums;
  /** Of everybody who bought; this and the forecast are begun while they still land. */
  readonly rhythms: Promise<Map<number, Rhythm>>;
  readonly forecast: Promise<Forecast>;
}

/** What is to be learnt from. */
export interface ToLearn {
  /** Whose purchases have changed. */
  readonly touched: ReadonlySet<number>;
  /** The import that touched them: how many purchases it brought, and of whom it changed others. */
  readonly brought?: {
    readonly importId: number;
    readonly purchases: number;
    readonly changed: ReadonlySet<number>;
    /** All there is to learn from, where nothing was there before. */
    readonly all?: FirstSales | null;
  };
  /** Fits the forecast anew even where little has changed. */
  readonly refit?: boolean;
  /** Stops it between two steps; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Purchases → rhythms, timetables, departures and returns of the customers they touch; of all
 * customers where the forecast is fitted anew, as it is when much has changed or `refit` says so.
 */
export async function learnRhythms(
  stores: Stores,
  { touched, brought, refit = false, signal }: ToLearn,
  when: LearningDay,
): Promise<Learned> {
  const ids = [...touched];
  const all = brought?.all ?? null;
  const visitSums = all?.visitSums ?? stores.visitSums;
  const latest = await stores.fits.latest();
  const isStale = latest === null || (await hasChangedMuch(stores, latest));
  // A refit moves everybody's days; else nobody's but those of the customers touched.
  const known = await (isStale || refit ? stores.rhythms.list() : stores.rhythms.listOf(ids));
  const before = new Map(known.map((record) => [record.customerId, record]));

  const continued =
    brought && !all ? await findContinued(stores, touched, brought, before, when) : NOBODY;
  const anew = ids.filter((id) => !continued.has(id));
  const rhythms = await (all?.rhythms ?? visitSums.rhythmsAt(when.today, anew));
  const gone = anew.filter((id) => !rhythms.has(id));
  await forget(stores, gone);
  for (const id of gone) before.delete(id);
  const withVisits = [...rhythms.keys()];
  for (const [id, { rhythm }] of continued) rhythms.set(id, rhythm);

  const toSchedule = new Map([
    ...[...before].map(([id, { rhythm }]) => [id, rhythm] as const),
    ...rhythms,
  ]);
  const everybody = [...toSchedule.keys()];
  const isAnew = isStale || refit;
  const revenues = await revenueOfYear(visitSums, everybody, when.today, isAnew ? null : everybody);
  const toFit = { rhythms: toSchedule, revenues };
  const fit = isAnew
    ? await adoptForecast(
        stores,
        await (all?.forecast ?? findForecast(visitSums, toFit, when.today)),
        when.now,
      )
    : latest;

  signal?.throwIfAborted();
  const since = addDays(when.today, -LISTED_DAYS);
  const listed = await stores.callLists.shownDays(since, [...rhythms.keys()]);
  const learned = { before, listed, fit };
  const standings = await replayPast(
    stores,
    visitSums,
    { continued, anew: withVisits },
    learned,
    when,
  );
  signal?.throwIfAborted();
  await saveInTurns(
    [...toSchedule],
    ([id, rhythm]) => {
      const standing = standings.get(id) ?? null;
      const { returnedUntil = null } = standing ?? before.get(id) ?? {};
      return {
        ...schedule(id, rhythm, returnedUntil, fit, when),
        callGroup: groupOf(rhythm, revenues.get(id)!, fit.abcLines),
        standing,
      };
    },
    (some) => stores.rhythms.saveAll(some),
  );
  signal?.throwIfAborted();
  await learnEmployees(stores, [...(refit ? toSchedule : rhythms).keys()], when.today);
  return { rhythms, ...learned };
}

/** A customer whose visits go on from those on file. */
interface Continued extends History {
  readonly rhythm: Rhythm;
}

const NOBODY: ReadonlyMap<number, Continued> = new Map();
/** Of larger imports the visits are too many to be held at once; then they are read anew. */
const MOST_CONTINUED = 300_000;

async function findContinued(
  { visitSums }: Pick<Stores, "visitSums">,
  touched: ReadonlySet<number>,
  { importId, purchases, changed }: NonNullable<ToLearn["brought"]>,
  before: ReadonlyMap<number, RhythmRecord>,
  { today }: LearningDay,
): Promise<ReadonlyMap<number, Continued>> {
  if (before.size === 0 || purchases > MOST_CONTINUED) return NOBODY;
  const brought = await visitSums.continuedBy(importId, today);
  return new Map(
    [...brought].flatMap(([id, { visits, refundedApart }]) => {
      const known = before.get(id)?.rhythm;
      if (!known || !touched.has(id) || changed.has(id)) return [];
      const rhythm = rhythmOf(visits, { refundedApart, before: known })!;
      return [[id, { before: known, visits, rhythm }]];
    }),
  );
}

/** What first sales come to, to be learnt while they still land. */
export function learnAhead(visitSums: VisitSums, today: Day): FirstSales {
  const rhythms = visitSums.rhythmsAt(today, null);
  const find = async () => {
    const revenues = await revenueOfYear(visitSums, [...(await rhythms).keys()], today, null);
    return findForecast(visitSums, { rhythms: await rhythms, revenues }, today);
  };
  const forecast = find();
  // Whoever learns from them hears of a fault; until then it is no unheard one.
  forecast.catch(() => {});
  return { visitSums, rhythms, forecast };
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
