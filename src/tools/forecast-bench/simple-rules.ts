import type { Day } from "../../domain/day.ts";
import type { CustomerVisits } from "./visit-log.ts";

/** A rule scores every customer: the higher, the likelier gone. */
export type SimpleRule = (pasts: readonly CustomerVisits[], cutOff: Day) => number[];

/** Silence in mean intervals: the plain rule of thumb calls those above 4/3 gone. */
export const seedsRule: SimpleRule = (pasts, cutOff) =>
  pasts.map((past) => silenceOf(past, cutOff) / meanGapOf(past));

const recency: SimpleRule = (pasts, cutOff) => pasts.map((past) => silenceOf(past, cutOff));

const infrequency: SimpleRule = (pasts, cutOff) =>
  pasts.map(({ days }) => -days.length / (cutOff - days[0]! + 1));

/** The share of the customer's own gaps that are shorter than the silence; ties by their length. */
const ownPercentile: SimpleRule = (pasts, cutOff) =>
  pasts.map((past) => {
    const silence = silenceOf(past, cutOff);
    const gaps = past.days.slice(1).map((day, i) => day - past.days[i]!);
    const shorter = gaps.filter((gap) => gap < silence).length;
    return shorter / gaps.length + silence / Math.max(...gaps, silence) / gaps.length;
  });

/** Recency, frequency and money by rank, weighed alike. */
const rfm: SimpleRule = (pasts, cutOff) => {
  const ranks = [
    ranksOf(recency(pasts, cutOff)),
    ranksOf(pasts.map(({ days }) => -days.length)),
    ranksOf(pasts.map(({ amounts }) => -amounts.reduce((sum, amount) => sum + amount, 0))),
  ];
  return pasts.map((_, i) => ranks.reduce((sum, rank) => sum + rank[i]!, 0));
};

/** What people rank customers by without a model. */
export const SIMPLE_RULES: readonly SimpleRule[] = [
  seedsRule,
  recency,
  infrequency,
  ownPercentile,
  rfm,
];

function silenceOf({ days }: CustomerVisits, cutOff: Day): number {
  return cutOff - days.at(-1)!;
}

function meanGapOf({ days }: CustomerVisits): number {
  return (days.at(-1)! - days[0]!) / (days.length - 1);
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const rank = new Map(sorted.map((value, i) => [value, i]));
  return values.map((value) => rank.get(value)!);
}
