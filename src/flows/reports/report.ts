import type { Departure } from "../../db/stores/departures.ts";
import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import { type ChurnFigures, churnFigures } from "../../domain/churn-figures.ts";
import { isReached } from "../../domain/contact.ts";
import { addDays, addMonths, type Day, firstDayOf, type Month, monthOf } from "../../domain/day.ts";
import { reasonsBetween } from "./count-reasons.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { findAlertReturns } from "../alerts/find-alert-returns.ts";
import type { ChurnReport } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { requireRole } from "../require-role.ts";

/** A month → who was active, who left and why, who came back, what it cost; and the month before. */
export async function report(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  month: Month,
  today: Day,
): Promise<ChurnReport> {
  requireRole(seat, "manager");
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    await recordDepartures(stores, today);
    const firstDay = await stores.active.firstDay();
    const { first, end } = daysOf(month, today);
    return {
      figures: await figuresOf(stores, business, month, today),
      before: await figuresOf(stores, business, addMonths(month, -1), today),
      reasons: await reasonsBetween(stores, business, first, end),
      isRunning: month === monthOf(today),
      salesUpTo: await stores.purchases.lastDay(),
      firstMonth: firstDay === null ? null : monthOf(firstDay),
    };
  });
}

async function figuresOf(
  stores: Stores,
  business: Business,
  month: Month,
  today: Day,
): Promise<ChurnFigures> {
  const { active, contacts, departures } = stores;
  const { first, end } = daysOf(month, today);
  const lost = await departures.listLost(first, end);
  const returned = await departures.listReturned(first, end);
  const start = await active.countAt(first);
  const wereActive = await active.filterAt(
    first,
    lost.map(({ customerId }) => customerId),
  );
  const alertReturns = await findAlertReturns(stores, business, { first, end, today });
  const outcomes = await contacts.outcomesBetween(first, addDays(end, -1));
  return churnFigures(
    {
      month,
      activeAtStart: start.customers,
      activeMonthlyValue: start.monthlyValue,
      departures: lost.map((one) => ({
        ...asValued(one),
        wasActiveAtStart: wereActive.has(one.customerId),
      })),
      returns: returned.map(({ returnContactId }) => ({ isCredited: returnContactId !== null })),
      alertReturns,
      customersEver: await active.countEver(end),
      // Putting a call off is no attempt.
      contacts: outcomes.filter((outcome) => outcome !== "later").length,
      reached: outcomes.filter(isReached).length,
    },
    business.marginPercent,
  );
}

/** The days of a month that have come: from the first to the one before `end`. */
function daysOf(month: Month, today: Day): { first: Day; end: Day } {
  const first = firstDayOf(month);
  const next = firstDayOf(addMonths(month, 1));
  const tomorrow = addDays(today, 1);
  return { first, end: tomorrow < next && tomorrow > first ? tomorrow : next };
}

function asValued({ reasonCode, monthlyValue }: Pick<Departure, "monthlyValue" | "reasonCode">) {
  return { reasonCode, monthlyValue: monthlyValue ?? 0 };
}
