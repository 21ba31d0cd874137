import type { Language } from "./business.ts";

export const ROLES = ["owner", "manager", "staff"] as const;
/** What a member may see: staff the call list, managers reports and imports too, owners everything. */
export type Role = (typeof ROLES)[number];

/** A Telegram user in a business. */
export interface Member {
  readonly id: number;
  readonly businessId: number;
  readonly telegramUserId: number;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  readonly getsAlerts: boolean;
}

/** Whether a role holds all that `needed` may do. */
export function hasRole(member: Pick<Member, "role">, needed: Role): boolean {
  return ROLES.indexOf(member.role) <= ROLES.indexOf(needed);
}
