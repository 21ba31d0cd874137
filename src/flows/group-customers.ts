import type { RhythmRecord } from "../db/stores/rhythms.ts";
import type { Stores } from "../db/stores.ts";
import { abcBy, type AbcLines, type CustomerRevenue } from "../domain/abc.ts";
import { callGroup } from "../domain/call-group.ts";
import { addDays, type Day } from "../domain/day.ts";
import type { Rhythm } from "../domain/rhythm.ts";
import { xyzClass } from "../domain/xyz.ts";

const ABC_DAYS = 365;

/** Rhythms and a year's revenue → the groups of the call list, by the lines between all customers. */
export async function groupCustomers(
  stores: Pick<Stores, "rhythms" | "visitSums">,
  rhythms: ReadonlyMap<number, Rhythm>,
  before: ReadonlyMap<number, RhythmRecord>,
  lines: AbcLines | null,
  today: Day,
): Promise<void> {
  const revenues = await revenueOfYear(stores, [...rhythms.keys()], today);
  const groups = revenues.map(({ customerId, revenue }) => ({
    customerId,
    callGroup: callGroup(lines && abcBy(lines, revenue), xyzClass(rhythms.get(customerId)!)),
  }));
  await stores.rhythms.saveGroups(
    groups.filter((one) => before.get(one.customerId)?.callGroup !== one.callGroup),
  );
}

/**
 * What each of these customers brought in the last 12 months.
 *
 * @param among the ids to look for; null asks for everybody's, which is quicker for very many
 */
export async function revenueOfYear(
  { visitSums }: Pick<Stores, "visitSums">,
  customerIds: readonly number[],
  today: Day,
  among: readonly number[] | null = customerIds,
): Promise<CustomerRevenue[]> {
  const spent = await visitSums.spentBetween(addDays(today, -ABC_DAYS), today, among);
  return customerIds.map((customerId) => ({
    customerId,
    revenue: spent.get(customerId) ?? 0,
  }));
}
