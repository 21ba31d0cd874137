import type { NamedRhythm } from "../db/stores/rhythms.ts";
import type { Stores } from "../db/stores.ts";
import type { Business } from "../domain/business.ts";
import { type CallCandidate, callList } from "../domain/call-list.ts";
import type { Contact } from "../domain/contact.ts";
import { costOfLoss } from "../domain/cost-of-loss.ts";
import type { Day } from "../domain/day.ts";
import type { Fit } from "../domain/forecast/fit.ts";
import { forecast } from "../domain/forecast/forecast.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { CallList, CallListLine, Seat } from "./flows.ts";
import { recordDepartures } from "./record-departures.ts";

/** Who to contact today; `length` asks for more of the list than the business's own. */
export async function findCallList(
  { inBusiness }: FlowDependencies,
  { business }: Seat,
  today: Day,
  length: number = business.listLength,
): Promise<CallList> {
  return inBusiness(business.id, (stores) => composeCallList(stores, business, today, length));
}

/**
 * The day's list. It is recorded when it is first asked for, and stands for the day: a customer
 * who was contacted stays on it with what came of it, and a free place is filled from the rest.
 */
export async function composeCallList(
  stores: Stores,
  business: Business,
  today: Day,
  length: number = business.listLength,
): Promise<CallList> {
  await recordDepartures(stores, today);
  const fit = await stores.fits.latest();
  const candidates = fit
    ? (await stores.rhythms.listOverdue(today)).flatMap((one) =>
        one.timetable ? [candidateOf(one, one.timetable, fit.model, business, today)] : [],
      )
    : [];
  const contacted = await findContacted(stores, today);
  const open = candidates.filter(({ customerId }) => !contacted.has(customerId));
  const { calls } = callList(open, today, open.length);
  const places = Math.max(0, length - contacted.size);
  const shown = calls.slice(0, places);
  await stores.callLists.record(
    today,
    calls.map(({ customerId }, i) => ({
      customerId,
      rank: contacted.size + i + 1,
      isShown: i < places,
    })),
  );

  const promises = await findPromises(stores, shown, today);
  const lines = [
    ...shown.map((one) => lineOf(one, promises.get(one.customerId) ?? null, null, today)),
    ...(await contactedLines(stores, contacted, fit?.model ?? null, business, today)),
  ];
  return {
    day: today,
    lines,
    more: calls.length - shown.length,
    atStakeYear: sumOf(shown.map(({ atStakeYear }) => atStakeYear)),
    salesUpTo: await stores.purchases.lastDay(),
  };
}

interface Candidate extends CallCandidate {
  readonly name: string;
  readonly usualDays: number;
  readonly lastDay: Day;
}

function candidateOf(
  record: NamedRhythm,
  timetable: NonNullable<NamedRhythm["timetable"]>,
  fit: Fit,
  business: Business,
  today: Day,
): Candidate {
  const { customerId, name, rhythm, monthlyValue } = record;
  return {
    customerId,
    name,
    visits: rhythm.visits,
    overdueOn: timetable.overdueOn,
    lostOn: timetable.lostOn,
    isClosed: record.isClosed,
    silentUntil: record.silentUntil,
    promisedFor: record.promisedFor,
    group: record.callGroup ?? "if_possible",
    atStakeYear:
      monthlyValue === null ? null : costOfLoss(monthlyValue, business.marginPercent, 12).year,
    chance: forecast(fit, rhythm, today, timetable.usualDays).pBuy,
    usualDays: timetable.usualDays,
    lastDay: rhythm.lastDay,
  };
}

function lineOf(
  candidate: Candidate,
  promise: Contact | null,
  contact: Contact | null,
  today: Day,
): CallListLine {
  const { customerId, name, usualDays, atStakeYear, group, lastDay } = candidate;
  return {
    customerId,
    name,
    silentDays: today - lastDay,
    usualDays,
    atStakeYear,
    group,
    promise,
    contact,
  };
}

/** Today's contacts of customers on today's list, the latest of each. */
async function findContacted(
  { callLists, contacts }: Pick<Stores, "callLists" | "contacts">,
  today: Day,
): Promise<Map<number, Contact>> {
  const listed = await callLists.listShown(today);
  const logged = await contacts.listOf(listed);
  return new Map(
    logged.filter(({ day }) => day === today).map((contact) => [contact.customerId, contact]),
  );
}

async function contactedLines(
  stores: Pick<Stores, "rhythms">,
  contacted: ReadonlyMap<number, Contact>,
  fit: Fit | null,
  business: Business,
  today: Day,
): Promise<CallListLine[]> {
  if (fit === null || contacted.size === 0) return [];
  const records = await stores.rhythms.listNamed([...contacted.keys()]);
  return records.flatMap((one) =>
    one.timetable
      ? [
          lineOf(
            candidateOf(one, one.timetable, fit, business, today),
            null,
            contacted.get(one.customerId)!,
            today,
          ),
        ]
      : [],
  );
}

/** What was said when the call was promised, by customer. */
async function findPromises(
  { contacts }: Pick<Stores, "contacts">,
  shown: readonly Candidate[],
  today: Day,
): Promise<Map<number, Contact>> {
  const promised = shown
    .filter(({ promisedFor }) => promisedFor !== null && promisedFor <= today)
    .map(({ customerId }) => customerId);
  const logged = await contacts.listOf(promised);
  return new Map(
    logged
      .filter(({ untilDay }) => untilDay !== null)
      .map((contact) => [contact.customerId, contact]),
  );
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
