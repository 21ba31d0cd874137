import { addDays, type Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import { MONTH_TOTAL } from "../../domain/month-total.ts";
import { hashCounts } from "../../intake/rows/hash-counts.ts";

/** What tells one purchase from another. */
export interface KeyedPurchase {
  readonly order: string | null;
  readonly customerId: number | null;
  readonly day: Day;
  readonly amount: MinorUnits | null;
  readonly isMonthly?: boolean;
}

/**
 * Gives every purchase of one file its natural key, so that overlapping exports never count one
 * twice: the order's number and day (numbers begin anew every year, or every shift); without a
 * number the customer, day and amount. A month's total is its customer's, however it grows until the
 * month is over. Equal ones within a file are told apart by their ordinal.
 *
 * @param ordersAreUnique no number stands in two of its rows: then none of them need be remembered
 */
export function naturalKeyer({ ordersAreUnique = false } = {}): (
  purchase: KeyedPurchase,
) => string {
  const seen = hashCounts();
  return ({ order, customerId, day, amount, isMonthly = false }) => {
    const kind = (amount ?? 0) < 0 ? "refund" : "sale";
    const customer = customerId ?? "anonymous";
    const unnumbered = isMonthly
      ? `${MONTH_TOTAL}${day}:${customer}`
      : `${kind}:${day}:${customer}:${amount ?? "unpriced"}`;
    const isNumbered = !isMonthly && order !== null && order !== "";
    if (isNumbered && ordersAreUnique) return keyOfOrder(kind, day, order);
    const base = isNumbered ? keyOfOrder(kind, day, order) : unnumbered;
    const ordinal = seen.add(base);
    return ordinal === 1 ? base : `${base}:${ordinal}`;
  };
}

/** Every natural key that a purchase of this order number could have within a period. */
export function keysOfOrder(order: string, first: Day, last: Day): string[] {
  const days = Array.from({ length: last - first + 1 }, (_, i) => addDays(first, i));
  return days.flatMap((day) => [keyOfOrder("sale", day, order), keyOfOrder("refund", day, order)]);
}

function keyOfOrder(kind: "sale" | "refund", day: Day, order: string): string {
  return `${kind}:${day}:#${order}`;
}
