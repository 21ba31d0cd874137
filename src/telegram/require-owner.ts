import { hasRole } from "../domain/member.ts";
import { UserError } from "../domain/user-error.ts";
import type { MemberContext } from "./context.ts";

/** @throws UserError "notAllowed" for anybody but an owner */
export function requireOwner({ seat }: MemberContext): void {
  if (!hasRole(seat.member, "owner")) throw new UserError("notAllowed");
}
