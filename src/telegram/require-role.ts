import { hasRole, type Role } from "../domain/member.ts";
import { UserError } from "../domain/user-error.ts";
import type { MemberContext } from "./context.ts";

/** @throws UserError "notAllowed" for anybody but an owner */
export function requireOwner(ctx: MemberContext): void {
  require(ctx, "owner");
}

/** @throws UserError "notAllowed" for staff */
export function requireManager(ctx: MemberContext): void {
  require(ctx, "manager");
}

function require({ seat }: MemberContext, role: Role): void {
  if (!hasRole(seat.member, role)) throw new UserError("notAllowed");
}
