import { addDays, parseDay, type Day } from "../../src/domain/day.ts";

/** A first day and those that follow it after each of the gaps. */
export function daysFrom(firstIso: string, ...gaps: number[]): Day[] {
  const days = [parseDay(firstIso)];
  for (const gap of gaps) days.push(addDays(days.at(-1)!, gap));
  return days;
}
