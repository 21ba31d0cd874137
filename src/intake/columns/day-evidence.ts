import { type DayOrder, dayOrderTally, otherOrder, readDay } from "../cells/read-days.ts";
import type { IntakeOptions } from "../reading.ts";
import { type Cell, textOf } from "../table.ts";

/** Rows that tell how a program writes its dates. */
const ENOUGH = 100;
const DATE = /^\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?:[\sT,]|$)/u;

/** What a file tells of the order of its days, beside the column in which the days of the sales stand. */
export interface DayEvidence {
  /** The order that the other dates of the file prove; null where they do not. */
  readonly elsewhere: DayOrder | null;
  /** Orders in which some of the sales would still lie ahead. */
  readonly ahead: ReadonlySet<DayOrder>;
}

/**
 * Looks at a sample of the rows.
 *
 * @param dayAt the column of the sales' days
 */
export function dayEvidence(
  rows: readonly (readonly Cell[])[],
  dayAt: number | undefined,
  options: IntakeOptions,
): DayEvidence {
  const orders = ["day_first", "month_first"] as const;
  const ahead = orders.filter((order) => {
    const style = { ...options, order, decided: true, utc: false };
    return rows.some((row) => Number(readDay(row[dayAt ?? row.length], style)) > options.today);
  });
  return { elsewhere: provenBy(rows.slice(0, ENOUGH), dayAt), ahead: new Set(ahead) };
}

function provenBy(rows: readonly (readonly Cell[])[], dayAt: number | undefined): DayOrder | null {
  const tally = dayOrderTally();
  for (const at of rows[0]?.keys() ?? []) {
    if (at === dayAt) continue;
    const cells = rows.map((row) => textOf(row[at])).filter((text) => text !== "");
    const dates = cells.filter((text) => DATE.test(text));
    // A number that looks like a date stands among others that do not.
    if (dates.length === cells.length) for (const date of dates) tally.see(date);
  }
  const found = tally.decide("day_first").order;
  // What neither proves follows either.
  return tally.decide(otherOrder(found)).order === found ? found : null;
}
