import type { Departure } from "../db/stores/departures.ts";
import type { KnownFit } from "../db/stores/fits.ts";
import type { RhythmRecord } from "../db/stores/rhythms.ts";
import type { Stores } from "../db/stores.ts";
import type { Contact } from "../domain/contact.ts";
import { creditReturn } from "../domain/credit-return.ts";
import type { Day } from "../domain/day.ts";
import { type Episode, replayDepartures } from "../domain/departures.ts";
import { timetable } from "../domain/forecast/timetable.ts";
import type { PurchaseDays, Visit } from "../domain/purchase-days.ts";
import { returnedUntil } from "../domain/returned-until.ts";
import { rhythmOf } from "../domain/rhythm.ts";
import { type LearningDay, monthlyValue, rulesOf } from "./schedule-rhythm.ts";

/**
 * Histories → departures of then and their returns. A departure that is on file keeps its date and
 * what staff said of it; one that older purchases, taken in only now, have shown to be none goes,
 * unless the customer said so themselves.
 *
 * @returns where each customer stands after it
 */
export async function replayPast(
  stores: Pick<Stores, "contacts" | "departures">,
  histories: ReadonlyMap<number, PurchaseDays>,
  before: ReadonlyMap<number, RhythmRecord>,
  fit: KnownFit,
  when: LearningDay,
): Promise<Standing[]> {
  const ids = [...histories.keys()];
  const known = groupByCustomer(await stores.departures.listOf(ids));
  const contacts = groupByCustomer(await stores.contacts.listOf(ids));
  const toSave: Departure[] = [];
  const toRemove: Departure[] = [];
  const standings: Standing[] = [];

  for (const [customerId, { visits }] of histories) {
    const { kept, gone } = departuresOf(customerId, visits, known.get(customerId) ?? [], {
      contacts: contacts.get(customerId) ?? [],
      fit,
      when,
    });
    toSave.push(...kept);
    toRemove.push(...gone);
    const lastDay = visits.at(-1)?.day;
    if (lastDay !== undefined) {
      const previous = before.get(customerId)?.rhythm.lastDay;
      standings.push(standingOf(customerId, visits, kept, fit, when, previous !== lastDay));
    }
  }
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
      { lostOnAfter: (soFar) => timetable(fit.model, soFar, rules).lostOn },
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

function standingOf(
  customerId: number,
  visits: readonly Visit[],
  departures: readonly Departure[],
  fit: KnownFit,
  when: LearningDay,
  hasBought: boolean,
): Standing {
  const lastReturn = departures
    .map(({ returnedOn }) => returnedOn)
    .filter((day) => day !== null)
    .toSorted((a, b) => b - a)[0];
  const careEnds =
    lastReturn === undefined
      ? null
      : returnedUntil(lastReturn, usualDaysBefore(visits, lastReturn, fit, when));
  return {
    customerId,
    isDeparted: departures.some(({ returnedOn }) => returnedOn === null),
    returnedUntil: careEnds !== null && careEnds >= when.today ? careEnds : null,
    hasBought,
  };
}

/** The usual interval as it was known by a visit. */
export function usualDaysBefore(
  visits: readonly Visit[],
  day: Day,
  fit: KnownFit,
  { business }: LearningDay,
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
