import type { Day } from "./day.ts";
import type { MinorUnits } from "./money.ts";

/** One order, receipt or visit paid for, as far as rhythms and spend need to know it. */
export interface PurchaseOnDay {
  readonly day: Day;
  /** Below zero it is a refund; null where the file has no amount. */
  readonly amount: MinorUnits | null;
}

/** A day on which a customer bought something that was not given back in full that day. */
export interface Visit {
  readonly day: Day;
  /** Net of the day; null when none of its purchases had an amount. */
  readonly amount: MinorUnits | null;
}

/** One customer's purchases, day by day. */
export interface PurchaseDays {
  /** Ascending, each day once. */
  readonly visits: readonly Visit[];
  /** Net of the days that are no visits, zero or below: it lowers the spend and moves no rhythm. */
  readonly refundedApart: MinorUnits;
}

/**
 * One customer's purchases, in any order, as visits and the refunds that stand apart from them.
 *
 * A refund that takes its own day to zero or below unmakes that day's visit; a zero or missing
 * amount without a refund is a visit. A refund on a *later* day lowers the spend and leaves the
 * earlier visit standing, even when it gives back all of it: the customer did come that day, and
 * no export says which sale a refund belongs to often enough to build on it.
 */
export function purchaseDays(purchases: readonly PurchaseOnDay[]): PurchaseDays {
  const visits: Visit[] = [];
  let refundedApart = 0;
  for (const { day, amount, hasRefund } of dayTotals(purchases)) {
    if (hasRefund && (amount ?? 0) <= 0) refundedApart += amount ?? 0;
    else visits.push({ day, amount });
  }
  return { visits, refundedApart };
}

interface DayTotal {
  readonly day: Day;
  readonly amount: MinorUnits | null;
  readonly hasRefund: boolean;
}

/** Ascending, each day once. */
function dayTotals(purchases: readonly PurchaseOnDay[]): DayTotal[] {
  const totals: DayTotal[] = [];
  for (const { day, amount } of inOrder(purchases)) {
    const before = totals.at(-1)?.day === day ? totals.pop()! : { amount: null, hasRefund: false };
    totals.push({
      day,
      amount: amount === null ? before.amount : (before.amount ?? 0) + amount,
      hasRefund: before.hasRefund || (amount ?? 0) < 0,
    });
  }
  return totals;
}

/** By their days; most come so. */
function inOrder(purchases: readonly PurchaseOnDay[]): readonly PurchaseOnDay[] {
  const isInOrder = purchases.every(({ day }, i) => i === 0 || purchases[i - 1]!.day <= day);
  return isInOrder ? purchases : purchases.toSorted((a, b) => a.day - b.day);
}
