import type { RhythmRecord } from "../../db/stores/rhythms.ts";
import type { Business } from "../../domain/business.ts";
import { costOfLoss } from "../../domain/cost-of-loss.ts";
import type { Day } from "../../domain/day.ts";
import type { Fit } from "../../domain/forecast/fit.ts";
import { forecast } from "../../domain/forecast/forecast.ts";
import type { Status } from "../../domain/status.ts";
import { statusOn } from "../../domain/status-on.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Card } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";
import { listNotes } from "./notes.ts";
import { suggestTries } from "../calls/suggest-tries.ts";
import { colleagueCalling } from "../calls/with-takers.ts";

const MOST_NOTES = 3;

/** A customer → all that helps on the phone; null where the business has no such customer. */
export async function openCard(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  openedId: number,
  today: Day,
): Promise<Card | null> {
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    const customer = await stores.customers.find(openedId);
    const customerId = customer?.customerId ?? openedId;
    const record = await stores.rhythms.find(customerId);
    if (!customer || !record) return null;

    const isClosed = customer.closedAt !== null;
    const fit = await stores.fits.latest();
    const departure = await stores.departures.findOpen(customerId);
    const { last, usual } = await stores.purchases.habitsOf(customerId);
    const contacts = await stores.contacts.listOf([customerId]);
    const tried = { customerId, lastDay: record.rhythm.lastDay, contacts };
    const tries = await suggestTries(stores, [tried], fit?.abcLines ?? null, today);
    const booked = await stores.bookings.nextDays([customerId], today);
    const bookedDay = booked.get(customerId) ?? null;
    return {
      customerId,
      name: customer.name,
      phone: customer.phone,
      closedWhy: customer.closedWhy,
      status: statusOf(record, { isClosed, isBooked: bookedDay !== null }, today),
      ...rhythmOnCard(record, fit?.model ?? null, business, today),
      lastItems: last,
      usualItems: usual,
      group: record.callGroup,
      ...(await stores.assignments.servingOf(customerId)),
      taker: await colleagueCalling(stores, customerId, seat.member.id, now()),
      contacts,
      nextTry: tries.get(customerId) ?? null,
      notes: await listNotes(stores, seat, customerId, MOST_NOTES),
      birthday: customer.birthday,
      careUntil:
        record.returnedUntil !== null && record.returnedUntil >= today
          ? record.returnedUntil
          : null,
      bookedDay,
      departure: departure && { lostDay: departure.lostOn, reasonCode: departure.reasonCode },
      nextContact: await stores.contacts.nextNumber(customerId),
      reasons: await stores.reasons.list(),
    };
  });
}

/** Where a customer stands today. */
export function statusOf(
  record: RhythmRecord,
  marks: { readonly isClosed: boolean; readonly isBooked: boolean },
  today: Day,
): Status {
  return statusOn(
    {
      visits: record.rhythm.visits,
      dates: record.timetable,
      ...marks,
      hasLeft: record.isDeparted,
      returnedUntil: record.returnedUntil,
    },
    today,
  );
}

function rhythmOnCard(
  { rhythm, timetable, monthlyValue }: RhythmRecord,
  fit: Fit | null,
  { marginPercent }: Business,
  today: Day,
) {
  const { visits, firstDay, lastDay, spend, pricedVisits } = rhythm;
  return {
    visits,
    firstDay,
    lastDay,
    silentDays: today - lastDay,
    usualDays: timetable?.usualDays ?? null,
    overdueDay: timetable?.overdueOn ?? null,
    lostDay: timetable?.lostOn ?? null,
    chance: timetable && fit ? forecast(fit, rhythm, today, timetable.usualDays).pBuy : null,
    usualAmount: pricedVisits > 0 ? Math.max(0, Math.round(spend / pricedVisits)) : null,
    valueYear: monthlyValue === null ? null : costOfLoss(monthlyValue, marginPercent, 12).year,
  };
}
