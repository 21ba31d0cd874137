import type { Rhythm } from "./rhythm.ts";

/** Mean days between a customer's visits; null with a single visit. */
export function meanGap(rhythm: Pick<Rhythm, "visits" | "firstDay" | "lastDay">): number | null {
  if (rhythm.visits < 2) return null;
  return (rhythm.lastDay - rhythm.firstDay) / (rhythm.visits - 1);
}
