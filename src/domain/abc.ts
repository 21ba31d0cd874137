import type { MinorUnits } from "./money.ts";

/** How much of the business's revenue a customer brings: A the most. */
export type Abc = "A" | "B" | "C";

/** One customer's net revenue over the period looked at, the last 12 months. */
export interface CustomerRevenue {
  readonly customerId: number;
  readonly revenue: MinorUnits;
}

const A_PERCENT = 80;
const B_PERCENT = 80 + 15;

/**
 * The class of every customer: those who bring the first 80 % of the revenue are A, the next 15 %
 * B, the last 5 % C. The customer that crosses a line belongs to the better class; of equal
 * customers the one with the smaller id comes first. Who brought nothing, or got back more than
 * they paid, is C.
 *
 * @returns class by customer; empty when nobody brought revenue, since then nothing tells them
 *          apart (a file without amounts)
 */
export function abcClasses(customers: readonly CustomerRevenue[]): Map<number, Abc> {
  const total = customers.reduce((sum, { revenue }) => sum + Math.max(0, revenue), 0);
  const classes = new Map<number, Abc>();
  if (total === 0) return classes;

  const richestFirst = customers.toSorted(
    (a, b) => b.revenue - a.revenue || a.customerId - b.customerId,
  );
  let before = 0;
  for (const { customerId, revenue } of richestFirst) {
    classes.set(customerId, revenue > 0 ? classAt(before, total) : "C");
    before += Math.max(0, revenue);
  }
  return classes;
}

/** The class of a customer before whom `before` of the `total` is brought already. */
function classAt(before: MinorUnits, total: MinorUnits): Abc {
  if (before * 100 < total * A_PERCENT) return "A";
  if (before * 100 < total * B_PERCENT) return "B";
  return "C";
}
