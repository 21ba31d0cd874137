import type { Stores } from "../../db/stores.ts";
import type { CallList } from "../answers/call-list.ts";
import type { Colleague } from "../answers/staff.ts";

/** A call and its note take no longer; then the customer is anybody's again. */
const TAKEN_MS = 30 * 60_000;

/** Whoever was taken before it is free again at an instant. */
export function standingSince(at: Date): Date {
  return new Date(at.getTime() - TAKEN_MS);
}

/** When a customer taken at an instant is anybody's again. */
export function freeAgainAt(takenAt: Date): Date {
  return new Date(takenAt.getTime() + TAKEN_MS);
}

/** The list with who is calling whom at an instant. */
export async function withTakers(
  { takes }: Pick<Stores, "takes">,
  list: CallList,
  at: Date,
): Promise<CallList> {
  const standing = await takes.listSince(standingSince(at));
  const takers = new Map(standing.map((take) => [take.customerId, take]));
  const lines = list.lines.map((line) => ({ ...line, taker: takers.get(line.customerId) ?? null }));
  return { ...list, lines };
}

/** The colleague of a member who is calling a customer at an instant. */
export async function colleagueCalling(
  { takes }: Pick<Stores, "takes">,
  customerId: number,
  memberId: number,
  at: Date,
): Promise<Colleague | null> {
  const standing = await takes.listSince(standingSince(at));
  const take = standing.find((one) => one.customerId === customerId && one.memberId !== memberId);
  return take ? { memberId: take.memberId, name: take.name } : null;
}
