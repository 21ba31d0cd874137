import type { NamedRhythm } from "../../db/stores/rhythms.ts";
import type { Stores } from "../../db/stores.ts";
import { addDays, type Day } from "../../domain/day.ts";

/** Who is overdue or was promised a call; whoever is booked is silent up to and including that day. */
export async function listOverdue(
  { rhythms, bookings }: Pick<Stores, "rhythms" | "bookings">,
  today: Day,
): Promise<NamedRhythm[]> {
  const overdue = await rhythms.listOverdue(today);
  const booked = await bookings.nextDays(
    overdue.map(({ customerId }) => customerId),
    today,
  );
  return overdue.map((record) => {
    const day = booked.get(record.customerId);
    if (day === undefined) return record;
    const { silentUntil } = record;
    const afterwards = addDays(day, 1);
    return {
      ...record,
      silentUntil: silentUntil !== null && silentUntil > afterwards ? silentUntil : afterwards,
    };
  });
}
