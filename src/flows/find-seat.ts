import type { FlowDependencies } from "./dependencies.ts";
import type { Seat } from "./flows.ts";

/** Telegram user → member and business; null for a stranger. */
export async function findSeat(
  { outside, inBusiness }: FlowDependencies,
  telegramUserId: number,
): Promise<Seat | null> {
  const businessId = await outside.directory.find(telegramUserId);
  if (businessId === null) return null;
  return inBusiness(businessId, async (stores) => {
    const member = await stores.members.findByTelegramUser(telegramUserId);
    return member && { member, business: await stores.business.load() };
  });
}
