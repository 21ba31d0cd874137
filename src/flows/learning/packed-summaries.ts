import type { Day } from "../../domain/day.ts";
import type { VisitSummary } from "../../domain/forecast/visit-summary.ts";

/** What a fit needs, as numbers that move to another thread without being copied one by one. */
export interface PackedSummaries {
  readonly asOf: Day;
  /** visits, first day, last day, Σ ln gap of each customer. */
  readonly values: Float64Array<ArrayBuffer>;
}

const FIELDS = 4;

export function packSummaries(summaries: readonly VisitSummary[]): Float64Array<ArrayBuffer> {
  const values = new Float64Array(summaries.length * FIELDS);
  for (const [i, { visits, firstDay, lastDay, sumLnGap }] of summaries.entries()) {
    values.set([visits, firstDay, lastDay, sumLnGap], i * FIELDS);
  }
  return values;
}

export function unpackSummaries(values: Float64Array): VisitSummary[] {
  return Array.from({ length: values.length / FIELDS }, (_, i) => ({
    visits: values[i * FIELDS]!,
    firstDay: values[i * FIELDS + 1]! as Day,
    lastDay: values[i * FIELDS + 2]! as Day,
    sumLnGap: values[i * FIELDS + 3]!,
  }));
}
