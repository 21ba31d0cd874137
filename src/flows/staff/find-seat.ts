import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";

/**
 * Telegram user → member and business; null for a stranger. Of several businesses it is the one
 * they last entered. In a business's group it is that one, and whoever belongs to another is a
 * stranger there.
 */
export async function findSeat(
  deps: FlowDependencies,
  telegramUserId: number,
  groupId: number | null = null,
): Promise<Seat | null> {
  const group = groupId === null ? null : await deps.outside.groups.find(groupId);
  if (group) {
    const seat = await seatIn(deps, telegramUserId, group.businessId);
    return seat && { ...seat, groupId: group.chatId };
  }
  const [current, next] = await listSeats(deps, telegramUserId, 2);
  if (!current) return null;
  return next ? { ...current, isOneOfSeveral: true } : current;
}

/** Somebody's seats in all their businesses, the one they act for first. */
export async function listSeats(
  deps: FlowDependencies,
  telegramUserId: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (const businessId of await deps.outside.directory.list(telegramUserId)) {
    if (seats.length >= most) break;
    const seat = await seatIn(deps, telegramUserId, businessId);
    if (seat) seats.push(seat);
  }
  return seats;
}

function seatIn(
  { inBusiness }: FlowDependencies,
  telegramUserId: number,
  businessId: number,
): Promise<Seat | null> {
  return inBusiness(businessId, async (stores) => {
    const member = await stores.members.findByTelegramUser(telegramUserId);
    return member && { member, business: await stores.business.load() };
  });
}
