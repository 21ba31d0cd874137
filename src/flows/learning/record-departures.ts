import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";

/**
 * Rhythms whose lost line has passed → departures, dated by that line and not by today. Whoever is
 * booked has not left: what the figures had noted of them is taken back while the booking stands,
 * and noted again when its day has passed without a purchase. A reason that somebody was told stays.
 */
export async function recordDepartures(
  stores: Pick<Stores, "bookings" | "departures" | "rhythms">,
  today: Day,
): Promise<void> {
  const withdrawn = await stores.departures.withdrawBooked(today);
  await stores.rhythms.markDeparted(withdrawn, false);
  const crossed = await stores.rhythms.listCrossedLostLine(today);
  if (crossed.length === 0) return;
  const booked = await stores.bookings.nextDays(
    crossed.map(({ customerId }) => customerId),
    today,
  );
  const departed = crossed.filter(({ customerId }) => !booked.has(customerId));
  await stores.departures.saveAll(
    departed.map(({ customerId, rhythm, timetable, monthlyValue }) => ({
      customerId,
      lastVisitOn: rhythm.lastDay,
      lostOn: timetable!.lostOn,
      monthlyValue,
      reasonCode: null,
      ownWords: null,
      contactId: null,
      returnedOn: null,
      returnContactId: null,
    })),
  );
  await stores.rhythms.markDeparted(departed.map(({ customerId }) => customerId));
}
