import type { LinkedGroup } from "../../db/outside/groups.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { GroupLink } from "../answers/call-list.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/** A Telegram group → the business's, where the alert comes too; in place of another if so asked. */
export async function linkGroup(
  { outside, now }: FlowDependencies,
  seat: Seat,
  { chatId, title }: Pick<LinkedGroup, "chatId" | "title">,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<GroupLink> {
  requireRole(seat, "owner");
  const businessId = seat.business.id;
  const holder = await outside.groups.find(chatId);
  if (holder) return { type: holder.businessId === businessId ? "already" : "taken" };
  const current = await outside.groups.findOf(businessId);
  if (current && !replace) return { type: "other", title: current.title };
  const isLinked = await outside.groups.link({ chatId, businessId, title }, now());
  return { type: isLinked ? "linked" : "taken" };
}

/** The business's group; null where none is linked. */
export async function findGroup(
  { outside }: FlowDependencies,
  seat: Seat,
): Promise<{ readonly chatId: number; readonly title: string } | null> {
  requireRole(seat, "owner");
  return outside.groups.findOf(seat.business.id);
}

/** The alert comes to the group no more; false where none was linked. */
export async function unlinkGroup({ outside }: FlowDependencies, seat: Seat): Promise<boolean> {
  requireRole(seat, "owner");
  const group = await outside.groups.findOf(seat.business.id);
  return group !== null && (await outside.groups.unlink(group.chatId)) !== null;
}
