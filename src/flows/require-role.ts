import { hasRole, type Role } from "../domain/member.ts";
import { UserError } from "../domain/user-error.ts";
import type { Seat } from "./seat.ts";

/** @throws UserError "notAllowed" when the member's role does not hold what `needed` may do */
export function requireRole({ member }: Seat, needed: Role): void {
  if (!hasRole(member, needed)) throw new UserError("notAllowed");
}
