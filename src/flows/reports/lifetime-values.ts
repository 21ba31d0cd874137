import type { KnownFit } from "../../db/stores/fits.ts";
import type { Business } from "../../domain/business.ts";
import { costOfLoss } from "../../domain/cost-of-loss.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { lifetimeValue } from "../../domain/forecast/lifetime-value.ts";
import { valueRange } from "../../domain/value-range.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { LtvReport } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { requireRole } from "../require-role.ts";
import { spendOf } from "../learning/schedule-rhythm.ts";

const YEAR = 365;
const MONTHS = 12;
const TOP = 10;

/** What the customers are worth over the next 12 months, and what was lost in the last 12. */
export async function lifetimeValues(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  today: Day,
): Promise<LtvReport> {
  requireRole(seat, "manager");
  const { business } = seat;
  return inBusiness(business.id, async (stores) => {
    await recordDepartures(stores, today);
    const fit = await stores.fits.latest();
    const records = await stores.rhythms.list();
    const valued = records
      .map(({ customerId, rhythm }) => ({
        customerId,
        value: fit ? valueOf(rhythm, fit, business, today) : null,
      }))
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const total = valued.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const top = valued.slice(0, TOP).filter(({ value }) => (value ?? 0) > 0);
    const names = new Map(
      (await stores.rhythms.listNamed(top.map(({ customerId }) => customerId))).map((one) => [
        one.customerId,
        one.name,
      ]),
    );
    const end = addDays(today, 1);
    const lost = (await stores.departures.listLost(addDays(end, -YEAR), end)).filter(
      ({ returnedOn }) => returnedOn === null,
    );
    const lostMonthly = lost.reduce((sum, { monthlyValue }) => sum + (monthlyValue ?? 0), 0);
    return {
      customers: records.length,
      next12Months: Math.round(total),
      range: rangeOf(total, fit?.backTestRatio ?? null),
      average: records.length === 0 ? 0 : Math.round(total / records.length),
      top: top.map(({ customerId, value }) => ({
        customerId,
        name: names.get(customerId)!,
        value: Math.round(value!),
      })),
      lostCustomers: lost.length,
      lostInYear: costOfLoss(lostMonthly, business.marginPercent, MONTHS).year,
      backTestRatio: fit?.backTestRatio ?? null,
      hasAmounts: records.some(({ rhythm }) => rhythm.pricedVisits > 0),
    };
  });
}

function rangeOf(total: number, backTestRatio: number | null): LtvReport["range"] {
  const { low, high } = valueRange(total, backTestRatio);
  return { low: Math.round(low), high: Math.round(high) };
}

function valueOf(
  rhythm: Rhythm,
  { model, spend }: KnownFit,
  { marginPercent, discountPercent }: Business,
  today: Day,
): number | null {
  return lifetimeValue(
    { visits: model, spend },
    { visits: rhythm, spend: spendOf(rhythm) },
    today,
    { months: MONTHS, margin: marginPercent / 100, yearlyDiscount: discountPercent / 100 },
  );
}
