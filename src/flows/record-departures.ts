import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";

/** Rhythms whose lost line has passed → departures, dated by that line and not by today. */
export async function recordDepartures(
  stores: Pick<Stores, "departures" | "rhythms">,
  today: Day,
): Promise<void> {
  const crossed = await stores.rhythms.listCrossedLostLine(today);
  if (crossed.length === 0) return;
  await stores.departures.saveAll(
    crossed.map(({ customerId, rhythm, timetable, monthlyValue }) => ({
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
  await stores.rhythms.markDeparted(crossed.map(({ customerId }) => customerId));
}
