import type { NamedRhythm } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import { isAttempt } from "../../domain/contact.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { findAlertReturns } from "./find-alert-returns.ts";
import { findReturned } from "./find-returned.ts";
import type { EveningNote } from "../answers/figures.ts";

/** What came of a day, as it stands now. */
export async function composeEveningNote(stores: Stores, day: Day): Promise<EveningNote> {
  const logged = await stores.contacts.listOn(day);
  const contacts = new Map(logged.map((one) => [one.customerId, one]));
  const attempts = new Map(logged.filter(isAttempt).map((one) => [one.customerId, one]));
  const listed = await stores.callLists.listShown(day);
  const returned = await findReturned(stores, await stores.outbox.listReturns(day));
  const broughtBack = new Set(returned.map(({ customerId }) => customerId));
  const end = addDays(day, 1);
  const left = (await stores.departures.listReturned(day, end)).filter(
    (one) => one.returnContactId === null,
  );
  const business = await stores.business.load();
  const missed = (await findAlertReturns(stores, business, { first: day, end, today: day })).filter(
    ({ isCredited }) => !isCredited,
  );
  const alone = [...left, ...missed].filter(({ customerId }) => !broughtBack.has(customerId));
  const ids = new Set([...contacts.keys(), ...listed, ...alone.map((one) => one.customerId)]);
  const records = new Map(
    (await stores.rhythms.listNamed([...ids])).map((one) => [one.customerId, one]),
  );
  const named = (customerId: number) => {
    const record = records.get(customerId);
    return record ? [{ customerId, name: record.name }] : [];
  };
  return {
    day,
    contacted: [...attempts.values()].flatMap(({ customerId, outcome, memberName }) =>
      named(customerId).map((one) => ({ ...one, outcome, memberName })),
    ),
    putOff: [...contacts.keys()].filter((id) => !attempts.has(id)).flatMap(named),
    uncalled: listed
      .filter((id) => !contacts.has(id) && isStillToCall(records.get(id), day))
      .flatMap(named),
    returned,
    cameAlone: alone.flatMap(({ customerId }) => named(customerId)),
  };
}

/** Nobody was to be called, and nobody came back. */
export function isQuiet({ contacted, putOff, uncalled, returned, cameAlone }: EveningNote) {
  return [contacted, putOff, uncalled, returned, cameAlone].every((some) => some.length === 0);
}

/** A purchase that came in during the day takes them off the list. */
function isStillToCall(record: NamedRhythm | undefined, day: Day): boolean {
  if (!record || record.isClosed) return false;
  if (record.promisedFor !== null && record.promisedFor <= day) return true;
  return record.timetable !== null && record.timetable.overdueOn <= day;
}
