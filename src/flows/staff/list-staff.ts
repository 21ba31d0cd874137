import { ROLES } from "../../domain/member.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Staff } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/** Who belongs to the business, by role and then by time, and the invitations that are open. */
export async function listStaff({ inBusiness, now }: FlowDependencies, seat: Seat): Promise<Staff> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async ({ members, invitations }) => {
    const all = await members.list();
    const owners = all.filter(({ member }) => member.role === "owner").length;
    const listed = all.map(({ member, joinedAt, isBlocked }) => ({
      memberId: member.id,
      name: member.name,
      role: member.role,
      joinedAt,
      hasBlockedBot: isBlocked,
      isOnlyOwner: member.role === "owner" && owners === 1,
    }));
    return {
      members: listed.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
      invitations: await invitations.listOpen(now()),
    };
  });
}
