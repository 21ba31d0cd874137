import { existsSync, readFileSync } from "node:fs";
import { type Day, parseDay } from "../../../src/domain/day.ts";

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const DATASETS = new URL("../../../../shared/datasets/", import.meta.url);

/** The customers of a purchase log by id, in the order of their first row. */
export type PurchaseLog = ReadonlyMap<string, readonly { day: Day; amount: number }[]>;

/** A log that ships with the tests, or lies beside the project; null where it does not. */
export function readLog(name: string): PurchaseLog | null {
  const file = [new URL(name, FIXTURES), new URL(name, DATASETS)].find((url) => existsSync(url));
  if (file === undefined) return null;
  const log = new Map<string, { day: Day; amount: number }[]>();
  for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
    const [customer, date, amount] = line.split(",") as [string, string, string];
    const rows = log.get(customer) ?? [];
    rows.push({ day: parseDay(date), amount: Number(amount) });
    log.set(customer, rows);
  }
  return log;
}

/** Each customer's days with a purchase up to a day, ascending; customers without one left out. */
export function visitDays(log: PurchaseLog, asOf: Day): Day[][] {
  return [...log.values()]
    .map((rows) =>
      [...new Set(rows.map(({ day }) => day))]
        .filter((day) => day <= asOf)
        .toSorted((a, b) => a - b),
    )
    .filter((days) => days.length > 0);
}
