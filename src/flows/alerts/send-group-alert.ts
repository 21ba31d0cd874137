import type { OutboxMessage } from "../../db/stores/outbox.ts";
import type { Business } from "../../domain/business.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { composeCallList } from "../calls/find-call-list.ts";
import { moveGroup, tellGroupLost } from "../business/follow-group.ts";
import type { CallList } from "../answers/call-list.ts";
import { localDay } from "../local-time.ts";
import type { Tell, Told } from "./tell.ts";

/** The day's alert → one message for the whole group, wherever the group is by now. */
export async function sendGroupAlert(
  deps: FlowDependencies,
  tell: Tell,
  business: Business,
  { day }: Pick<OutboxMessage, "day">,
): Promise<Told | "dropped"> {
  const group = await deps.outside.groups.findOf(business.id);
  if (!group || localDay(deps.now(), business.timeZone) > day) return "dropped";
  const list = await deps.inBusiness(business.id, (stores) =>
    composeCallList(stores, business, day, {
      length: business.listLength,
      memberId: null,
      share: "all",
    }),
  );
  if (list.lines.length === 0 && business.whenNobody === "silence") return "dropped";
  return post(deps, tell, business, group.chatId, list);
}

async function post(
  deps: FlowDependencies,
  tell: Tell,
  business: Business,
  chatId: number,
  list: CallList,
): Promise<Told | "dropped"> {
  const told = await tell.groupAlert(chatId, business, list);
  if (typeof told === "object") {
    await moveGroup(deps, chatId, told.migratedTo);
    // Once: a group becomes a supergroup once.
    const again = await tell.groupAlert(told.migratedTo, business, list);
    return typeof again === "object" ? "failed" : again;
  }
  if (told === "blocked") await forgetGroup(deps, chatId);
  return told;
}

/** The owners' news goes out with the rest that is being sent just now. */
async function forgetGroup({ inBusiness, outside, now }: FlowDependencies, chatId: number) {
  const group = await outside.groups.unlink(chatId);
  if (!group) return;
  await inBusiness(group.businessId, (stores) => tellGroupLost(stores, group, now()));
}
