import { abcBy, type AbcLines } from "../../domain/abc.ts";
import { type CallGroup, callGroup } from "../../domain/call-group.ts";
import { addDays, type Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import { xyzClass } from "../../domain/xyz.ts";
import type { VisitSums } from "../imports/passing-sales.ts";

const ABC_DAYS = 365;

/** A year's revenue and the rhythm → the customer's group on the call list, by the lines between all customers. */
export function groupOf(rhythm: Rhythm, revenue: MinorUnits, lines: AbcLines | null): CallGroup {
  return callGroup(lines && abcBy(lines, revenue), xyzClass(rhythm));
}

/**
 * What each of these customers brought in the last 12 months.
 *
 * @param among the ids to look for; null asks for everybody's, which is quicker for very many
 */
export async function revenueOfYear(
  visitSums: Pick<VisitSums, "spentBetween">,
  customerIds: readonly number[],
  today: Day,
  among: readonly number[] | null = customerIds,
): Promise<ReadonlyMap<number, MinorUnits>> {
  const spent = await visitSums.spentBetween(addDays(today, -ABC_DAYS), today, among);
  return new Map(customerIds.map((id) => [id, spent.get(id) ?? 0]));
}
