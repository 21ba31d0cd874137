import type { FlowDependencies } from "../dependencies.ts";
import { composeCallList } from "../calls/find-call-list.ts";
import type { Tell } from "./tell.ts";
import { withTakers } from "../calls/with-takers.ts";

const PAUSE_AFTER_FAULT_MS = 60_000;

/**
 * The list that the group sees, also yesterday's, as it stands now: whoever took a customer and
 * said no more of it is calling no longer.
 *
 * @returns when it is to be tried again; null for not at all
 */
export async function showGroupList(
  { inBusiness, outside, now }: FlowDependencies,
  tell: Tell,
  businessId: number,
): Promise<Date | null> {
  const group = await outside.groups.findOf(businessId);
  if (!group || group.listMessageId === null || group.listOn === null) return null;
  const { chatId, listMessageId, listOn } = group;
  const shown = await inBusiness(businessId, async (stores) => {
    const business = await stores.business.load();
    const part = { length: business.listLength, memberId: null, share: "all" } as const;
    const composed = await composeCallList(stores, business, listOn, part);
    return { business, list: await withTakers(stores, composed, now()) };
  });
  const told = await tell.groupList(
    { chatId, messageId: listMessageId },
    shown.business,
    shown.list,
  );
  return told === "failed" ? new Date(now().getTime() + PAUSE_AFTER_FAULT_MS) : null;
}
