import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import type { Member, Role } from "../../domain/member.ts";
import type { News } from "../../domain/news.ts";
import { UserError } from "../../domain/user-error.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/** A member and a role → what they may do from now on, told to them; the last owner stays one. */
export async function changeRole(
  deps: FlowDependencies,
  seat: Seat,
  memberId: number,
  role: Role,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "owner");
  return withOutbox(deps, seat.business.id, async (stores) => {
    const member = await findChangeable(stores, seat, memberId);
    if (!member || member.role === role) return member !== null;
    if (member.role === "owner") await requireAnotherOwner(stores, member);

    const now = deps.now();
    await stores.members.changeRole(memberId, role);
    if (role !== "owner") await stores.invitations.withdrawOf(memberId);
    await tellLater(stores, memberId, { kind: "role", role }, today, now);
    return true;
  });
}

/**
 * A member → nobody any more: no access, no customers, no open question, nothing more on its way to
 * them but a word about it. What they logged stays, with their name.
 */
export async function removeMember(
  deps: FlowDependencies,
  seat: Seat,
  memberId: number,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "owner");
  const businessId = seat.business.id;
  const removed = await withOutbox(deps, businessId, async (stores) => {
    const member = await findChangeable(stores, seat, memberId);
    if (!member) return null;
    if (member.role === "owner") await requireAnotherOwner(stores, member);

    const now = deps.now();
    await stores.members.remove(memberId, now);
    await stores.assignments.unassignOf(memberId);
    await stores.takes.releaseAllOf(memberId);
    await stores.employees.unlinkOf(memberId);
    await stores.invitations.withdrawOf(memberId);
    await stores.conversationStates.removeOf(member.telegramUserId);
    await stores.outbox.dropOf(memberId, now);
    await tellLater(stores, memberId, { kind: "removal" }, today, now);
    return member;
  });
  await forgetSeat(deps, businessId, memberId);
  return removed !== null;
}

/** Of two changes at once the second sees what the first has done, also to whoever makes it. */
async function findChangeable(
  stores: Stores,
  { member: owner }: Seat,
  memberId: number,
): Promise<Member | null> {
  await stores.business.lock();
  const standing = await stores.members.find(owner.id);
  if (standing?.role !== "owner") throw new UserError("notAllowed");
  return stores.members.find(memberId);
}

async function requireAnotherOwner(
  { members }: Pick<Stores, "members">,
  owner: Member,
): Promise<void> {
  const others = (await members.list()).filter(({ member }) => member.id !== owner.id);
  if (!others.some(({ member }) => member.role === "owner")) throw new UserError("lastOwner");
}

/** Writes down for a member what has become of them. */
export async function tellLater(
  { outbox }: Pick<Stores, "outbox">,
  memberId: number,
  news: News,
  day: Day,
  now: Date,
): Promise<void> {
  const key = `${news.kind}:${memberId}:${now.getTime()}`;
  await outbox.addAll([{ key, memberId, day, news }], now);
}

/** Also for somebody removed before: a crash may have come between the two. */
async function forgetSeat(
  { inBusiness, outside }: FlowDependencies,
  businessId: number,
  memberId: number,
): Promise<void> {
  const found = await inBusiness(businessId, ({ members }) => members.findEver(memberId));
  if (found?.removedAt) await outside.directory.remove(found.member.telegramUserId, businessId);
}
