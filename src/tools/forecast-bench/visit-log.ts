import { existsSync, readFileSync } from "node:fs";
import type { Day } from "../../domain/day.ts";
import { purchaseDays } from "../../domain/purchase-days.ts";
import { AMOUNT_UNIT, readPurchaseLog } from "../purchase-log.ts";

/** The visits of a business: of each customer the days, ascending, and what was paid on each. */
export interface VisitLog {
  readonly customers: readonly CustomerVisits[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly hasAmounts: boolean;
}

export interface CustomerVisits {
  readonly days: readonly Day[];
  /** 0 where the log has none. */
  readonly amounts: readonly number[];
}

/** Where logs lie: those that may ship with the project, and those beside it. */
const FOLDERS = ["test/fixtures/", "../shared/datasets/"];

/** A log by its name; null where it is absent. */
export function readVisitLog(name: string): VisitLog | null {
  const file = FOLDERS.map((folder) => `${folder}${name}.csv`).find((path) => existsSync(path));
  if (file === undefined) return null;
  const customers = [...readPurchaseLog(readFileSync(file, "utf8")).values()].map((purchases) => {
    const { visits } = purchaseDays(purchases);
    return {
      days: visits.map(({ day }) => day),
      amounts: visits.map(({ amount }) => (amount ?? 0) / AMOUNT_UNIT),
    };
  });
  const known = customers.filter(({ days }) => days.length > 0);
  return {
    customers: known,
    firstDay: known.reduce((day, { days }) => Math.min(day, days[0]!), Infinity) as Day,
    lastDay: known.reduce((day, { days }) => Math.max(day, days.at(-1)!), -Infinity) as Day,
    hasAmounts: known.some(({ amounts }) => amounts.some((amount) => amount > 0)),
  };
}
