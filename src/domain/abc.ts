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

/** From which revenue of the period on a customer is A, and from which B; 0 and less is C. */
export interface AbcLines {
  readonly aFrom: MinorUnits;
  readonly bFrom: MinorUnits;
}

/**
 * The lines that part the classes of all customers, to class a single one by until they are drawn
 * anew; null when nobody brought revenue.
 */
export function abcLines(customers: readonly CustomerRevenue[]): AbcLines | null {
  const classes = abcClasses(customers);
  if (classes.size === 0) return null;
  const least = (abc: Abc) =>
    customers.reduce(
      (line, { customerId, revenue }) =>
        classes.get(customerId) === abc ? Math.min(line, revenue) : line,
      Number.POSITIVE_INFINITY,
    );
  // The first customer is always A; where nobody is B, B ends where A begins.
  const aFrom = least("A");
  return { aFrom, bFrom: Math.min(aFrom, least("B")) };
}

/** The class of one customer by the lines between all. */
export function abcBy({ aFrom, bFrom }: AbcLines, revenue: MinorUnits): Abc {
  if (revenue <= 0) return "C";
  if (revenue >= aFrom) return "A";
  return revenue >= bFrom ? "B" : "C";
}
