import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { composeMembersList } from "./find-call-list.ts";
import type { GroupList, Taken } from "../answers/call-list.ts";
import type { Seat } from "../seat.ts";
import { freeAgainAt, standingSince, withTakers } from "./with-takers.ts";

/** A second tap within it is the first one's echo; a later one asks for the card again. */
const ECHO_MS = 5_000;

/** A customer on the group's list → taken by whoever tapped first; the others are told by whom. */
export async function takeCustomer(
  { inBusiness, outside, now }: FlowDependencies,
  { business, member }: Seat,
  openedId: number,
): Promise<Taken> {
  const taken = await inBusiness<Taken>(business.id, async ({ customers, takes }) => {
    const customer = await customers.find(openedId);
    if (!customer) return { type: "gone" };
    const { customerId } = customer;
    const takenAt = now();
    const since = standingSince(takenAt);
    const isTaken = await takes.take(
      { customerId, memberId: member.id, takenAt },
      { standingSince: since, repeatedSince: new Date(takenAt.getTime() - ECHO_MS) },
    );
    if (isTaken) return { type: "taken" };
    const holder = (await takes.listSince(since)).find((one) => one.customerId === customerId);
    return holder && holder.memberId !== member.id
      ? { type: "others", name: holder.name }
      : { type: "yours" };
  });
  // Whatever comes of it, nobody is shown as calling for ever.
  if (taken.type === "taken") {
    await outside.dueWork.schedule(business.id, "group_list", freeAgainAt(now()));
  }
  return taken;
}

/** The member does not call after all; false when it was not they who had taken the customer. */
export async function releaseCustomer(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  openedId: number,
): Promise<boolean> {
  return inBusiness(business.id, async ({ customers, takes }) =>
    takes.release(await customers.rootOf(openedId), member.id),
  );
}

/** The group's list as it stands now, and where the group sees it; null where none is on view. */
export async function findGroupList(
  { inBusiness, outside, now }: FlowDependencies,
  seat: Seat,
  today: Day,
): Promise<GroupList | null> {
  const group = await outside.groups.findOf(seat.business.id);
  if (!group?.listMessageId || group.listOn !== today) return null;
  const { chatId, listMessageId: messageId } = group;
  const list = await inBusiness(seat.business.id, async (stores) =>
    withTakers(
      stores,
      await composeMembersList(stores, { ...seat, groupId: chatId }, today),
      now(),
    ),
  );
  return { chatId, messageId, list };
}

/** Remembers where the group sees the day's list. */
export async function noteGroupList(
  { outside }: FlowDependencies,
  { groupId }: Seat,
  messageId: number,
  today: Day,
): Promise<void> {
  if (groupId !== undefined) await outside.groups.noteList(groupId, messageId, today);
}
