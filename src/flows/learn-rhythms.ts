import type { KnownFit } from "../db/stores/fits.ts";
import type { RhythmRecord } from "../db/stores/rhythms.ts";
import type { Stores } from "../db/stores.ts";
import { abcClasses } from "../domain/abc.ts";
import { callGroup } from "../domain/call-group.ts";
import { addDays, type Day } from "../domain/day.ts";
import { fitSpend } from "../domain/forecast/spend.ts";
import type { PurchaseDays } from "../domain/purchase-days.ts";
import { type Rhythm, rhythmOf } from "../domain/rhythm.ts";
import { xyzClass } from "../domain/xyz.ts";
import { backTestValue } from "./back-test-value.ts";
import { fitInWorker } from "./fit-in-worker.ts";
import { loadHistories } from "./load-histories.ts";
import { replayPast } from "./replay-past.ts";
import { type LearningDay, schedule, spendOf } from "./schedule-rhythm.ts";

/** Share of the purchases that must be new before the forecast is fitted again at once. */
const REFIT_SHARE = 0.1;
const ABC_DAYS = 365;

/** What an import or a refit came upon. */
export interface Learned {
  /** Of the customers touched, with all that is known now. */
  readonly histories: ReadonlyMap<number, PurchaseDays>;
  /** How all customers stood before. */
  readonly before: ReadonlyMap<number, RhythmRecord>;
  readonly fit: KnownFit;
}

/**
 * Purchases → rhythms, timetables, departures and returns of the customers they touch; of all
 * customers where the forecast is fitted anew, as it is when much has changed or `refit` says so.
 */
export async function learnRhythms(
  stores: Stores,
  touched: ReadonlySet<number>,
  when: LearningDay,
  { refit = false }: { refit?: boolean } = {},
): Promise<Learned> {
  const before = new Map((await stores.rhythms.list()).map((one) => [one.customerId, one]));
  const histories = await loadHistories(stores, [...touched], when.today);
  const rhythms = new Map([...before].map(([id, { rhythm }]) => [id, rhythm]));
  for (const [customerId, history] of histories) {
    const rhythm = rhythmOf(history.visits, history.refundedApart);
    if (rhythm) rhythms.set(customerId, rhythm);
    else rhythms.delete(customerId);
  }

  const { fit, isNew } = await fitIfNeeded(stores, rhythms, when, refit);
  const standings = await replayPast(stores, histories, before, fit, when);
  const careEnds = new Map([...before].map(([id, { returnedUntil }]) => [id, returnedUntil]));
  for (const { customerId, returnedUntil } of standings) careEnds.set(customerId, returnedUntil);
  const toSchedule = isNew ? [...rhythms.keys()] : [...touched].filter((id) => rhythms.has(id));
  await stores.rhythms.saveAll(
    toSchedule.map((id) => schedule(id, rhythms.get(id)!, careEnds.get(id) ?? null, fit, when)),
  );
  await stores.rhythms.removeAll([...touched].filter((id) => !rhythms.has(id)));
  await stores.rhythms.settleAll(standings);
  await regroup(stores, rhythms, before, when.today);
  return { histories, before, fit };
}

async function fitIfNeeded(
  stores: Pick<Stores, "fits" | "purchases">,
  rhythms: ReadonlyMap<number, Rhythm>,
  { today, now }: LearningDay,
  refit: boolean,
): Promise<{ fit: KnownFit; isNew: boolean }> {
  const latest = await stores.fits.latest();
  const purchases = await stores.purchases.count();
  const isStale =
    latest === null || Math.abs(purchases - latest.purchases) > REFIT_SHARE * latest.purchases;
  if (latest && !isStale && !refit) return { fit: latest, isNew: false };

  const all = [...rhythms.values()];
  const fit: KnownFit = {
    model: await fitInWorker(all, today),
    spend: fitSpend(all.map(spendOf)),
    asOf: today,
    purchases,
    backTestRatio: await backTestValue(stores, [...rhythms.keys()], today),
  };
  await stores.fits.add(fit, now);
  return { fit, isNew: true };
}

/** ABC is a customer's share of all revenue, so one file can move everybody's group. */
async function regroup(
  stores: Pick<Stores, "purchases" | "rhythms">,
  rhythms: ReadonlyMap<number, Rhythm>,
  before: ReadonlyMap<number, RhythmRecord>,
  today: Day,
): Promise<void> {
  const revenue = new Map(
    (await stores.purchases.revenueSince(addDays(today, -ABC_DAYS))).map((one) => [
      one.customerId,
      one.revenue,
    ]),
  );
  const abc = abcClasses(
    [...rhythms.keys()].map((customerId) => ({
      customerId,
      revenue: revenue.get(customerId) ?? 0,
    })),
  );
  const groups = [...rhythms].map(([customerId, rhythm]) => ({
    customerId,
    callGroup: callGroup(abc.get(customerId) ?? null, xyzClass(rhythm)),
  }));
  await stores.rhythms.saveGroups(
    groups.filter((one) => before.get(one.customerId)?.callGroup !== one.callGroup),
  );
}
