import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { Found } from "./gather-purchases.ts";
import type {
  ExcludedRow,
  Exclusion,
  FutureBooking,
  ReadCustomer,
  ReadPurchase,
  SalesSummary,
  SeenLayout,
} from "../reading.ts";
import { Refused } from "../refused.ts";

/** Rows left out for one reason that are kept to be shown. */
const MOST_SHOWN = 200;

type Figures = Omit<
  SalesSummary,
  "columns" | "format" | "questions" | "answered" | "layout" | "currency"
>;

/** Adds up what is found in a file. */
export function summing() {
  let purchaseCount = 0;
  let refundCount = 0;
  let anonymousCount = 0;
  let monthlyCount = 0;
  let net: MinorUnits = 0;
  let firstDay = Infinity as Day;
  let lastDay = -Infinity as Day;
  /** By the customers' places. */
  const haveBought: boolean[] = [];
  let customerCount = 0;
  const leftOut: Partial<Record<Exclusion, number>> = {};
  const excluded: ExcludedRow[] = [];
  const futureBookings: FutureBooking[] = [];

  function see(found: Found): void {
    if ("purchase" in found) addUp(found.purchase);
    else if ("excluded" in found) leaveOut(found.excluded);
    else if ("booking" in found) futureBookings.push(found.booking);
  }

  function addUp({ amount, day, isMonthly, customer }: ReadPurchase): void {
    purchaseCount++;
    if ((amount ?? 0) < 0) refundCount++;
    if (customer) countIn(customer);
    else anonymousCount++;
    if (isMonthly) monthlyCount++;
    net += amount ?? 0;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }

  function countIn({ place }: ReadCustomer): void {
    if (haveBought[place]) return;
    haveBought[place] = true;
    customerCount++;
  }

  function leaveOut(row: ExcludedRow): void {
    const count = (leftOut[row.why] ?? 0) + 1;
    leftOut[row.why] = count;
    if (count <= MOST_SHOWN) excluded.push(row);
  }

  return {
    see,
    net: () => net,

    /** @throws Refused "no_rows" where there was no purchase: "cancelled 3, no_day 1" */
    figures(seen: SeenLayout): Figures {
      if (purchaseCount === 0) {
        const reasons = Object.entries(leftOut).map(([why, rows]) => [why, String(rows)]);
        const details = Object.fromEntries(reasons) as Record<string, string>;
        throw new Refused("no_rows", details, seen);
      }
      return {
        purchaseCount,
        refundCount,
        anonymousCount,
        monthlyCount,
        net,
        leftOut,
        excluded,
        futureBookings,
        firstDay,
        lastDay,
        customers: customerCount,
      };
    },
  };
}
