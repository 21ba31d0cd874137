import type { FlowDependencies } from "./dependencies.ts";
import type { Seat } from "./flows.ts";

/**
 * Telegram user → member and business; null for a stranger. In a business's group it is that one, and
 * whoever belongs to another is a stranger there.
 */
export async function findSeat(
  { outside, inBusiness }: FlowDependencies,
  telegramUserId: number,
  groupId: number | null = null,
): Promise<Seat | null> {
  const group = groupId === null ? null : await outside.groups.find(groupId);
  const businessId = group?.businessId ?? (await outside.directory.find(telegramUserId));
  if (businessId === null) return null;
  return inBusiness(businessId, async (stores) => {
    const member = await stores.members.findByTelegramUser(telegramUserId);
    const business = await stores.business.load();
    return member && { member, business, ...(group && { groupId: group.chatId }) };
  });
}
