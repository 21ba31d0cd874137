import type { LinkedGroup } from "../../db/outside/groups.ts";
import type { Stores } from "../../db/stores.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { localDay } from "../local-time.ts";
import { tellOwners } from "../alerts/tell-owners.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/** The bot is in a group no more: the link ends, and the owners are told. */
export async function noteGroupLost(deps: FlowDependencies, chatId: number): Promise<void> {
  const group = await deps.outside.groups.unlink(chatId);
  if (!group) return;
  await withOutbox(deps, group.businessId, (stores) => tellGroupLost(stores, group, deps.now()));
}

/** Writes down for the owners that a group is lost. */
export async function tellGroupLost(
  stores: Stores,
  { title }: Pick<LinkedGroup, "title">,
  now: Date,
): Promise<void> {
  const { timeZone } = await stores.business.load();
  await tellOwners(stores, { kind: "group_lost", title }, { day: localDay(now, timeZone), now });
}

/** A group has become a supergroup: all that stands under its old number goes on under the new. */
export async function moveGroup(
  { inBusiness, outside }: FlowDependencies,
  fromChatId: number,
  toChatId: number,
): Promise<void> {
  const group = await outside.groups.move(fromChatId, toChatId);
  if (!group) return;
  await inBusiness(group.businessId, ({ conversationStates }) =>
    conversationStates.moveChat(fromChatId, toChatId),
  );
}
