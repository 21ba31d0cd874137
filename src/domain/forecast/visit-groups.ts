import type { Day } from "../day.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "./visit-summary.ts";

/**
 * The customers of a business as the likelihood sees them: equal ones once, with their number.
 *
 * Parallel arrays, one entry a group, sorted, so that the order of the customers cannot matter.
 * Times are in weeks.
 */
export interface VisitGroups {
  /** Number of customers in all. */
  readonly customers: number;
  /** Customers in each group. */
  readonly counts: Float64Array;
  /** Index of the group's number of repeat visits in `repeatValues`. */
  readonly repeatIndex: Int32Array;
  /** The distinct numbers of repeat visits x, ascending. */
  readonly repeatValues: readonly number[];
  /** t: first visit → last. */
  readonly active: Float64Array;
  /** T: first visit → as of. */
  readonly observed: Float64Array;
  /** ℓ: Σ ln(gap). */
  readonly sumLnGap: Float64Array;
}

/**
 * Groups equal customers.
 *
 * @throws RangeError when a customer's last visit lies after `asOf`
 */
export function groupVisits(summaries: readonly VisitSummary[], asOf: Day): VisitGroups {
  if (summaries.some((customer) => customer.lastDay > asOf)) {
    throw new RangeError("a visit after the as-of day");
  }
  const sorted = summaries.toSorted(compareSummaries);
  const starts = sorted.flatMap((customer, i) =>
    i === 0 || compareSummaries(sorted[i - 1]!, customer) !== 0 ? [i] : [],
  );
  const distinct = starts.map((start) => sorted[start]!);
  const repeatValues = [...new Set(distinct.map((customer) => customer.visits - 1))];
  const indexOf = new Map(repeatValues.map((repeats, i) => [repeats, i]));
  return {
    customers: sorted.length,
    counts: Float64Array.from(starts, (start, i) => (starts[i + 1] ?? sorted.length) - start),
    repeatIndex: Int32Array.from(distinct, ({ visits }) => indexOf.get(visits - 1)!),
    repeatValues,
    active: Float64Array.from(distinct, (c) => (c.lastDay - c.firstDay) / DAYS_PER_WEEK),
    observed: Float64Array.from(distinct, (c) => (asOf - c.firstDay) / DAYS_PER_WEEK),
    sumLnGap: Float64Array.from(distinct, (c) => c.sumLnGap),
  };
}

/**
 * About so many of the groups, evenly over their order, so that every kind of customer keeps its
 * share; the groups themselves where they are not twice as many.
 */
export function thinned(groups: VisitGroups, size: number): VisitGroups {
  const stride = Math.floor(groups.counts.length / size);
  if (stride < 2) return groups;
  const every = <T extends Float64Array | Int32Array>(values: T) =>
    values.filter((_, i) => i % stride === 0) as T;
  const counts = every(groups.counts);
  return {
    customers: counts.reduce((sum, count) => sum + count, 0),
    counts,
    repeatIndex: every(groups.repeatIndex),
    repeatValues: groups.repeatValues,
    active: every(groups.active),
    observed: every(groups.observed),
    sumLnGap: every(groups.sumLnGap),
  };
}

function compareSummaries(one: VisitSummary, other: VisitSummary): number {
  return (
    one.visits - other.visits ||
    one.firstDay - other.firstDay ||
    one.lastDay - other.lastDay ||
    one.sumLnGap - other.sumLnGap
  );
}
