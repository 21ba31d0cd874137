import { Temporal } from "temporal-polyfill";
import { addDays, type Day, formatDay, parseDay } from "../domain/day.ts";

/** The day on a business's own calendar at an instant. */
export function localDay(at: Date, timeZone: string): Day {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return parseDay(zoned.toPlainDate().toString());
}

/**
 * The instant at which a business's clock shows "HH:MM" on a day. Where the clock skips that
 * minute in spring it is the next one there is; where it comes twice, the first.
 */
export function localInstant(day: Day, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${formatDay(day)}T${time}`).toZonedDateTime(timeZone, {
    disambiguation: "compatible",
  });
  return new Date(zoned.epochMilliseconds);
}

/** The next instant at which a business's clock shows "HH:MM", after another. */
export function nextLocalInstant(time: string, timeZone: string, after: Date): Date {
  const today = localDay(after, timeZone);
  const todays = localInstant(today, time, timeZone);
  return todays > after ? todays : localInstant(addDays(today, 1), time, timeZone);
}
