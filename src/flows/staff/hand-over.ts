import { hasRole } from "../../domain/member.ts";
import type { Day } from "../../domain/day.ts";
import { UserError } from "../../domain/user-error.ts";
import { tellLater } from "./change-staff.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { HandedOver } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/**
 * An owner and a member → the member is the owner, who handed over a manager: both or neither. Tapped
 * twice it is done once.
 */
export async function handOver(
  deps: FlowDependencies,
  { member: { id: giverId }, business }: Seat,
  memberId: number,
  today: Day,
): Promise<HandedOver> {
  return withOutbox(deps, business.id, async (stores) => {
    await stores.business.lock();
    const giver = await stores.members.find(giverId);
    const receiver = await stores.members.findEver(memberId);
    const isHere = receiver !== null && receiver.removedAt === null;
    if (!giver || !hasRole(giver, "owner")) {
      const isDone = giver?.role === "manager" && isHere && receiver.member.role === "owner";
      if (isDone) return "already";
      throw new UserError("notAllowed");
    }
    if (!isHere || memberId === giverId) return "gone";
    // They would be an owner without knowing it, and nobody else could do what only owners can.
    if (receiver.isBlocked) return "unreachable";

    const now = deps.now();
    await stores.members.changeRole(memberId, "owner");
    await stores.members.changeRole(giverId, "manager");
    await stores.invitations.withdrawOf(giverId);
    await tellLater(stores, memberId, { kind: "handover", byName: giver.name }, today, now);
    return "done";
  });
}
