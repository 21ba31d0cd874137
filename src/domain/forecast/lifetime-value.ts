import type { Day } from "../day.ts";
import type { Fit } from "./fit.ts";
import { forecast } from "./forecast.ts";
import { expectedAmount, type Spend, type SpendFit } from "./spend.ts";
import type { VisitSummary } from "./visit-summary.ts";

const MONTHS_PER_YEAR = 12;
const DAYS_PER_MONTH = 365.25 / MONTHS_PER_YEAR;
const NODES = 4;

/** Over what time, and in whose money. */
export interface LifetimeTerms {
  /** The months from now on that count: a whole number, at least 1. */
  readonly months: number;
  /** Share of the revenue that is profit, 0–1. */
  readonly margin: number;
  /** What a year's waiting costs: at 0.1, 110 next year are worth 100 today. */
  readonly yearlyDiscount: number;
}

/** What the business has learned of visits and of amounts. */
export interface FittedBusiness {
  readonly visits: Fit;
  readonly spend: SpendFit | null;
}

/** What is known of the customer. */
export interface CustomerHistory {
  readonly visits: VisitSummary;
  readonly spend: Spend;
}

/**
 * What a customer's future visits are worth today: margin · E[M] · Σ_m d^m (E[N_m] − E[N_{m−1}]),
 * N_m the visits within m months, d the discount of a month.
 *
 * @param asOf today, not before the last visit
 * @returns in the unit of the amounts, not rounded; null where no amount is known
 * @throws RangeError when there is no month, or `asOf` lies before the last visit
 */
export function lifetimeValue(
  fit: FittedBusiness,
  customer: CustomerHistory,
  asOf: Day,
  { months, margin, yearlyDiscount }: LifetimeTerms,
): number | null {
  if (!(months >= 1)) throw new RangeError("less than a month");
  const amount = expectedAmount(fit.spend, customer.spend);
  if (amount === null) return null;
  const visits = nodeWeights(months, yearlyDiscount).reduce((sum, { month, weight }) => {
    const days = month * DAYS_PER_MONTH;
    return sum + weight * forecast(fit.visits, customer.visits, asOf, days).expectedVisits;
  }, 0);
  return margin * amount * visits;
}

/**
 * Σ_m d^m (E_m − E_{m−1}) as a weighted sum of E at few months: E is taken as the polynomial in √m
 * that runs through zero and those points, which are dense where it bends most. The discount is
 * nearly even, so what E loses by it hardly counts: less than 1 in 1,000 of the value.
 */
function nodeWeights(months: number, yearlyDiscount: number): { month: number; weight: number }[] {
  const monthly = (1 + yearlyDiscount) ** (-1 / MONTHS_PER_YEAR);
  const nodes = Array.from({ length: NODES + 1 }, (_, i) => i / NODES);
  /** The polynomial that is 1 at one node and 0 at the others. */
  const basis = (node: number, at: number) =>
    nodes.reduce(
      (product, other) => (other === node ? product : (product * (at - other)) / (node - other)),
      1,
    );
  return nodes.slice(1).map((node) => {
    let weight = 0;
    for (let month = 1; month <= months; month++) {
      const [now, before] = [Math.sqrt(month / months), Math.sqrt((month - 1) / months)];
      weight += monthly ** month * (basis(node, now) - basis(node, before));
    }
    return { month: node ** 2 * months, weight };
  });
}
