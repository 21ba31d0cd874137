import type { Departure } from "../../db/stores/departures.ts";
import type { KnownFit } from "../../db/stores/fits.ts";
import type { Standing } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import type { Contact } from "../../domain/contact.ts";
import { creditReturn } from "../../domain/credit-return.ts";
import type { Day } from "../../domain/day.ts";
import { type Episode, replayDepartures } from "../../domain/departures.ts";
import { isSurelyActive, timetable } from "../../domain/forecast/timetable.ts";
import { type History, rhythmBy } from "../../domain/history.ts";
import { returnedUntil } from "../../domain/returned-until.ts";
import { alertReturnsOf } from "./judge-alert-returns.ts";
import { inTurns } from "../in-turns.ts";
import type { Learned } from "./learn-rhythms.ts";
import type { VisitSums } from "../imports/passing-sales.ts";
import { type LearningDay, monthlyValue, rulesOf } from "./schedule-rhythm.ts";

/** Customers who are replayed between two writes. */
const CUSTOMERS_AT_ONCE = 2_000;

/**
 * Visits → departures of then and their returns. A departure that is on file keeps its date and
 * what staff said of it; one that older purchases, taken in only now, have shown to be none goes,
 * unless the customer said so themselves.
 *
 * @param continued customers whose visits go on from those that have been replayed; the rest is left
 *   as it is
 * @param anew customers whose visits are gone through from the first; they have some
 * @returns where each of them stands after it
 */
export async function replayPast(
  stores: Pick<Stores, "contacts" | "departures">,
  visitSums: Pick<VisitSums, "forVisitsOf">,
  { continued, anew }: { continued: ReadonlyMap<number, History>; anew: readonly number[] },
  learned: Pick<Learned, "before" | "listed" | "fit">,
  when: LearningDay,
): Promise<Map<number, Standing>> {
  const standings = new Map<number, Standing>();
  const replay = async (histories: readonly (readonly [number, History])[]) => {
    const batch = await replayBatch(stores, histories, learned, when);
    for (const [i, [id]] of histories.entries()) standings.set(id, batch[i]!);
  };
  const going = [...continued];
  for (let from = 0; from < going.length; from += CUSTOMERS_AT_ONCE) {
    await replay(going.slice(from, from + CUSTOMERS_AT_ONCE));
  }
  await visitSums.forVisitsOf(when.today, anew, async (visitsOf) => {
    await replay([...visitsOf].map(([id, visits]) => [id, { before: null, visits }]));
  });
  return standings;
}

async function replayBatch(
  stores: Pick<Stores, "contacts" | "departures">,
  histories: readonly (readonly [number, History])[],
  { before, listed, fit }: Pick<Learned, "before" | "listed" | "fit">,
  when: LearningDay,
): Promise<Standing[]> {
  const ids = histories.map(([id]) => id);
  const known = groupByCustomer(await stores.departures.listOf(ids));
  const contacts = groupByCustomer(await stores.contacts.listOf(ids));
  const toSave: Departure[] = [];
  const toRemove: Departure[] = [];
  const standings = await inTurns(histories, ([customerId, history]) => {
    const { kept, gone } = departuresOf(customerId, history, known.get(customerId) ?? [], {
      contacts: contacts.get(customerId) ?? [],
      fit,
      when,
    });
    for (const one of kept) toSave.push(one);
    for (const one of gone) toRemove.push(one);
    const returns = [
      ...kept.map(({ returnedOn }) => returnedOn).filter((day) => day !== null),
      ...alertReturnsOf(history, listed.get(customerId) ?? [], fit, when.business).map(
        ({ returnedDay }) => returnedDay,
      ),
    ];
    const record = before.get(customerId);
    const caredForBefore = (history.before && record?.returnedUntil) ?? null;
    const careEnds = careEnd(history, returns, fit, when) ?? caredForBefore;
    const lastDay = history.visits.at(-1)?.day ?? history.before?.lastDay;
    return {
      isDeparted: kept.some(({ returnedOn }) => returnedOn === null),
      returnedUntil: careEnds !== null && careEnds >= when.today ? careEnds : null,
      hasBought: record?.rhythm.lastDay !== lastDay,
    };
  });
  await stores.departures.removeAll(toRemove);
  await stores.departures.saveAll(toSave);
  return standings;
}

interface Judgement {
  readonly contacts: readonly Contact[];
  readonly fit: KnownFit;
  readonly when: LearningDay;
}

function departuresOf(
  customerId: number,
  history: History,
  all: readonly Departure[],
  judgement: Judgement,
): { kept: Departure[]; gone: Departure[] } {
  const { fit, when } = judgement;
  const rules = rulesOf(when.business);
  const { before, visits } = history;
  // What ended before the visits at hand stays as it is.
  const known = all.filter(({ lastVisitOn }) => !before || lastVisitOn >= before.lastDay);
  const episodes = new Map(
    replayDepartures(
      visits.map(({ day }) => day),
      {
        lostOnAfter: (soFar) => timetable(fit.model, soFar, rules).lostOn,
        isSurelyActive: (soFar, gap) => isSurelyActive(fit.model, soFar, rules, gap),
      },
      when.today,
      before,
    ).map((episode) => [episode.lastVisitDay, episode]),
  );
  const knownByVisit = new Map(known.map((departure) => [departure.lastVisitOn, departure]));
  const said = known.filter(
    ({ contactId, lastVisitOn }) => contactId && !episodes.has(lastVisitOn),
  );
  const gone = known.filter(
    ({ contactId, lastVisitOn }) => contactId === null && !episodes.has(lastVisitOn),
  );
  return {
    kept: [
      ...[...episodes.values()].map((episode) =>
        departureOf(
          customerId,
          history,
          episode,
          knownByVisit.get(episode.lastVisitDay),
          judgement,
        ),
      ),
      ...said.map((departure) => withReturn(departure, history, judgement)),
    ],
    gone,
  };
}

function departureOf(
  customerId: number,
  history: History,
  { lastVisitDay, lostDay }: Episode,
  known: Departure | undefined,
  judgement: Judgement,
): Departure {
  const rhythm = rhythmBy(history, lastVisitDay)!;
  const fresh: Departure = {
    customerId,
    lastVisitOn: lastVisitDay,
    lostOn: lostDay,
    monthlyValue: monthlyValue(rhythm, judgement.fit),
    reasonCode: null,
    ownWords: null,
    contactId: null,
    returnedOn: null,
    returnContactId: null,
  };
  return withReturn(known ?? fresh, history, judgement);
}

function withReturn(
  departure: Departure,
  history: History,
  { contacts, fit, when }: Judgement,
): Departure {
  const returned = history.visits.find(({ day }) => day > departure.lastVisitOn);
  if (!returned) return { ...departure, returnedOn: null, returnContactId: null };
  const usualDays = usualDaysBefore(history, departure.lastVisitOn, fit, when);
  const credited = creditReturn(
    { lastVisitDay: departure.lastVisitOn, returnedDay: returned.day },
    contacts,
    usualDays,
  );
  return { ...departure, returnedOn: returned.day, returnContactId: credited?.id ?? null };
}

/** The last day of care after the latest of the returns; null where there was none. */
function careEnd(
  history: History,
  returns: readonly Day[],
  fit: KnownFit,
  when: LearningDay,
): Day | null {
  const lastReturn = returns.toSorted((a, b) => b - a)[0];
  if (lastReturn === undefined) return null;
  return returnedUntil(lastReturn, usualDaysBefore(history, lastReturn, fit, when));
}

/** The usual interval as it was known by a visit. */
export function usualDaysBefore(
  history: History,
  day: Day,
  fit: KnownFit,
  { business }: Pick<LearningDay, "business">,
): number {
  return timetable(fit.model, rhythmBy(history, day)!, rulesOf(business)).usualDays;
}

/** What belongs to each customer, in the order given. */
export function groupByCustomer<One extends { customerId: number }>(
  all: readonly One[],
): Map<number, One[]> {
  const groups = new Map<number, One[]>();
  for (const one of all) {
    const group = groups.get(one.customerId);
    if (group) group.push(one);
    else groups.set(one.customerId, [one]);
  }
  return groups;
}
