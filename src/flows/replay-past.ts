import type { Departure } from "../db/stores/departures.ts";
import type { KnownFit } from "../db/stores/fits.ts";
import type { Stores } from "../db/stores.ts";
import type { Contact } from "../domain/contact.ts";
import { creditReturn } from "../domain/credit-return.ts";
import type { Day } from "../domain/day.ts";
import { type Episode, replayDepartures } from "../domain/departures.ts";
import { isSurelyActive, timetable } from "../domain/forecast/timetable.ts";
import type { Visit } from "../domain/purchase-days.ts";
import { returnedUntil } from "../domain/returned-until.ts";
import { rhythmOf } from "../domain/rhythm.ts";
import { alertReturnsOf } from "./judge-alert-returns.ts";
import { inTurns } from "./in-turns.ts";
import type { Learned } from "./learn-rhythms.ts";
import { type LearningDay, monthlyValue, rulesOf } from "./schedule-rhythm.ts";

/** Customers whose visits are read at once. */
const CUSTOMERS_AT_ONCE = 2_000;

/**
 * Visits → departures of then and their returns. A departure that is on file keeps its date and
 * what staff said of it; one that older purchases, taken in only now, have shown to be none goes,
 * unless the customer said so themselves.
 *
 * @param customerIds customers who have visits
 * @returns where each of them stands after it
 */
export async function replayPast(
  stores: Pick<Stores, "contacts" | "departures" | "visitSums">,
  customerIds: readonly number[],
  { before, listed, fit }: Pick<Learned, "before" | "listed" | "fit">,
  when: LearningDay,
): Promise<Standing[]> {
  const standings: Standing[] = [];
  for (let from = 0; from < customerIds.length; from += CUSTOMERS_AT_ONCE) {
    const ids = customerIds.slice(from, from + CUSTOMERS_AT_ONCE);
    standings.push(...(await replayBatch(stores, ids, { before, listed, fit }, when)));
  }
  return standings;
}

async function replayBatch(
  stores: Pick<Stores, "contacts" | "departures" | "visitSums">,
  ids: readonly number[],
  { before, listed, fit }: Pick<Learned, "before" | "listed" | "fit">,
  when: LearningDay,
): Promise<Standing[]> {
  const known = groupByCustomer(await stores.departures.listOf(ids));
  const contacts = groupByCustomer(await stores.contacts.listOf(ids));
  const histories = await stores.visitSums.visitsOf(when.today, ids);
  const toSave: Departure[] = [];
  const toRemove: Departure[] = [];
  const standings = await inTurns([...histories], ([customerId, visits]) => {
    const { kept, gone } = departuresOf(customerId, visits, known.get(customerId) ?? [], {
      contacts: contacts.get(customerId) ?? [],
      fit,
      when,
    });
    toSave.push(...kept);
    toRemove.push(...gone);
    const hasBought = before.get(customerId)?.rhythm.lastDay !== visits.at(-1)!.day;
    const returns = [
      ...kept.map(({ returnedOn }) => returnedOn).filter((day) => day !== null),
      ...alertReturnsOf(visits, listed.get(customerId) ?? [], fit, when.business).map(
        ({ returnedDay }) => returnedDay,
      ),
    ];
    return {
      customerId,
      isDeparted: kept.some(({ returnedOn }) => returnedOn === null),
      returnedUntil: careEnd(visits, returns, fit, when),
      hasBought,
    };
  });
  await stores.departures.removeAll(toRemove);
  await stores.departures.saveAll(toSave);
  return standings;
}

/** Where a customer stands after the replay. */
export interface Standing {
  readonly customerId: number;
  readonly isDeparted: boolean;
  readonly returnedUntil: Day | null;
  /** A visit came: what was promised and waited for is over. */
  readonly hasBought: boolean;
}

interface Judgement {
  readonly contacts: readonly Contact[];
  readonly fit: KnownFit;
  readonly when: LearningDay;
}

function departuresOf(
  customerId: number,
  visits: readonly Visit[],
  known: readonly Departure[],
  judgement: Judgement,
): { kept: Departure[]; gone: Departure[] } {
  const { fit, when } = judgement;
  const rules = rulesOf(when.business);
  const episodes = new Map(
    replayDepartures(
      visits.map(({ day }) => day),
      {
        lostOnAfter: (soFar) => timetable(fit.model, soFar, rules).lostOn,
        isSurelyActive: (soFar, gap) => isSurelyActive(fit.model, soFar, rules, gap),
      },
      when.today,
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
        departureOf(customerId, visits, episode, knownByVisit.get(episode.lastVisitDay), judgement),
      ),
      ...said.map((departure) => withReturn(departure, visits, judgement)),
    ],
    gone,
  };
}

function departureOf(
  customerId: number,
  visits: readonly Visit[],
  { lastVisitDay, lostDay }: Episode,
  known: Departure | undefined,
  judgement: Judgement,
): Departure {
  const rhythm = rhythmOf(visits.filter(({ day }) => day <= lastVisitDay))!;
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
  return withReturn(known ?? fresh, visits, judgement);
}

function withReturn(
  departure: Departure,
  visits: readonly Visit[],
  { contacts, fit, when }: Judgement,
): Departure {
  const returned = visits.find(({ day }) => day > departure.lastVisitOn);
  if (!returned) return { ...departure, returnedOn: null, returnContactId: null };
  const usualDays = usualDaysBefore(visits, departure.lastVisitOn, fit, when);
  const credited = creditReturn(
    { lastVisitDay: departure.lastVisitOn, returnedDay: returned.day },
    contacts,
    usualDays,
  );
  return { ...departure, returnedOn: returned.day, returnContactId: credited?.id ?? null };
}

/** The last day of care after the latest of the returns; null where it is over, or there was none. */
function careEnd(
  visits: readonly Visit[],
  returns: readonly Day[],
  fit: KnownFit,
  when: LearningDay,
): Day | null {
  const lastReturn = returns.toSorted((a, b) => b - a)[0];
  if (lastReturn === undefined) return null;
  const end = returnedUntil(lastReturn, usualDaysBefore(visits, lastReturn, fit, when));
  return end >= when.today ? end : null;
}

/** The usual interval as it was known by a visit. */
export function usualDaysBefore(
  visits: readonly Visit[],
  day: Day,
  fit: KnownFit,
  { business }: Pick<LearningDay, "business">,
): number {
  const rhythm = rhythmOf(visits.filter((visit) => visit.day <= day))!;
  return timetable(fit.model, rhythm, rulesOf(business)).usualDays;
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
