import { hasRole, type Member } from "./member.ts";

export const CALL_SHARES = ["own", "all"] as const;
/** Which customers somebody calls: their own and nobody's, or everybody's. */
export type CallShare = (typeof CALL_SHARES)[number];

/**
 * What a member is shown unless they ask for the other: an owner everybody; a manager too, unless
 * the sales name them among those who serve; staff their own and nobody's.
 *
 * @param serves whether some name in the sales is theirs
 */
export function callShareOf(member: Pick<Member, "role">, serves: boolean): CallShare {
  if (member.role === "owner") return "all";
  return hasRole(member, "manager") && !serves ? "all" : "own";
}

/** Whether a customer belongs to a share of a member's. */
export function isInShare(
  share: CallShare,
  memberId: number | null,
  responsibleId: number | null,
): boolean {
  return share === "all" || responsibleId === null || responsibleId === memberId;
}
