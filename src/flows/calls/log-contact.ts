import type { RhythmRecord } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import type { Contact } from "../../domain/contact.ts";
import { type Day, parseDay } from "../../domain/day.ts";
import { unanswered } from "../../domain/next-try.ts";
import { promiseAfter } from "../../domain/promise-after.ts";
import { isLoss, type Reason } from "../../domain/reason.ts";
import { silenceAfter } from "../../domain/silence-after.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { ContactEntry, Logged, Overtaken } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";

/** "For ever", as a date column has it. */
const FOR_EVER = parseDay("9999-12-31");

/** What came of an attempt → a contact, and what follows from it; the first of two taps counts. */
export async function logContact(
  { inBusiness, now }: FlowDependencies,
  { member, business }: Seat,
  entry: ContactEntry,
  today: Day,
): Promise<Logged> {
  return inBusiness(business.id, async (stores) => {
    const { number, outcome } = entry;
    const customerId = await stores.customers.rootOf(entry.customerId);
    const record = await stores.rhythms.find(customerId);
    if (!record) return { type: "gone" };
    const reason = entry.reasonCode ? await stores.reasons.find(entry.reasonCode) : null;
    if (outcome === "left" && !reason) return { type: "gone" };

    const said = {
      day: today,
      outcome,
      channel: entry.channel ?? ("call" as const),
      untilDay: entry.untilDay ?? null,
      reasonCode: reason?.code ?? null,
      ownWords: entry.ownWords?.trim() || null,
    };
    const id =
      number === (await stores.contacts.nextNumber(customerId))
        ? await stores.contacts.add({
            ...said,
            customerId,
            number,
            memberId: member.id,
            loggedAt: now(),
            silentBefore: record.silentUntil,
            promisedBefore: record.promisedFor,
          })
        : null;
    if (id === null) return overtakenBy(stores, { customerId, number });

    const contact = { ...said, id, customerId, memberName: member.name, plan: null };
    await followUp(stores, record, contact, reason, now());
    await stores.takes.end(customerId);
    return { type: "logged", contact, reason };
  });
}

/** Why a contact can be logged no more under the number its card had; null while it still can. */
export async function findOvertaking(
  { inBusiness }: Pick<FlowDependencies, "inBusiness">,
  { business }: Seat,
  opened: Pick<ContactEntry, "customerId" | "number">,
): Promise<Overtaken | null> {
  return inBusiness(business.id, async (stores) => {
    const customerId = await stores.customers.rootOf(opened.customerId);
    if (!(await stores.rhythms.find(customerId))) return { type: "gone" };
    const { number } = opened;
    const isOpen = number === (await stores.contacts.nextNumber(customerId));
    return isOpen ? null : overtakenBy(stores, { customerId, number });
  });
}

/** Somebody was quicker; or what they logged has been taken back since, and the card is an old one. */
async function overtakenBy(
  { contacts }: Pick<Stores, "contacts">,
  { customerId, number }: Pick<ContactEntry, "customerId" | "number">,
): Promise<Overtaken> {
  const latest = await contacts.latestSince(customerId, number);
  return latest ? { type: "already", contact: latest } : { type: "gone" };
}

async function followUp(
  stores: Stores,
  record: RhythmRecord,
  contact: Contact,
  reason: Reason | null,
  now: Date,
): Promise<void> {
  const { customerId, outcome } = contact;
  if (outcome === "do_not_call") await stores.customers.close(customerId, "do_not_call", now);
  if (reason && isLoss(reason)) await depart(stores, record, contact, reason);
  if (reason && !isLoss(reason)) await explain(stores, contact, reason);
  if (reason && !reason.isMendable) {
    await stores.customers.close(customerId, "beyond_mending", now);
  }
  // Who turned out not to have left is waited for like somebody who says they will come.
  const isNotLost = reason && !isLoss(reason);
  const silence = silenceAfter(
    isNotLost ? { ...contact, outcome: "will_come" } : contact,
    record.timetable?.usualDays ?? null,
  );
  const silentUntil = silence === "for_ever" ? FOR_EVER : silence;
  const logged = await stores.contacts.listOf([customerId]);
  const attempts = unanswered(logged, record.rhythm.lastDay).length;
  await stores.rhythms.mark(customerId, {
    silentUntil,
    promisedFor: promiseAfter(contact, record.promisedFor, silentUntil, attempts),
  });
}

async function depart(
  stores: Stores,
  record: RhythmRecord,
  { customerId, id, day, ownWords }: Contact,
  reason: Reason,
): Promise<void> {
  const open = await stores.departures.findOpen(customerId);
  await stores.departures.saveAll([
    {
      customerId,
      lastVisitOn: open?.lastVisitOn ?? record.rhythm.lastDay,
      lostOn: open?.lostOn ?? day,
      monthlyValue: open ? open.monthlyValue : record.monthlyValue,
      reasonCode: reason.code,
      ownWords,
      contactId: id,
      returnedOn: null,
      returnContactId: null,
    },
  ]);
  await stores.rhythms.markDeparted([customerId]);
}

/** A departure that is on file turned out to be none: its reason says so, and no figure counts it. */
async function explain(
  { departures }: Pick<Stores, "departures">,
  { customerId, id, ownWords }: Contact,
  reason: Reason,
): Promise<void> {
  const open = await departures.findOpen(customerId);
  if (!open) return;
  await departures.saveAll([{ ...open, reasonCode: reason.code, ownWords, contactId: id }]);
}
