import type { Role } from "../../domain/member.ts";

// Who works in a business.

/** Somebody in the business. */
export interface Colleague {
  readonly memberId: number;
  readonly name: string;
}

/** Whom the sales name as serving customers, and which member that is. */
export interface EmployeeLine {
  readonly employeeId: number;
  /** As the sales spell it. */
  readonly name: string;
  /** Customers they serve as a rule. */
  readonly customers: number;
  /** null: nobody here, or not said yet. */
  readonly member: Colleague | null;
  readonly isLinked: boolean;
}

/** One of them, and who it may be: the likeliest first where some name is alike. */
export interface EmployeeChoice extends EmployeeLine {
  readonly members: readonly (Colleague & { readonly isLike: boolean })[];
}

/** A customer whom somebody has given to a member. */
export interface Assigned {
  readonly customerId: number;
  readonly name: string;
  /** Who gave it to them. */
  readonly byName: string;
}

/** A member, as /staff lists them. */
export interface StaffMember {
  readonly memberId: number;
  readonly name: string;
  readonly role: Role;
  readonly joinedAt: Date;
  readonly hasBlockedBot: boolean;
  /** Without another owner they can neither go nor be anything else. */
  readonly isOnlyOwner: boolean;
}

/**
 * What came of handing the business over. "already": that is how it stands; "gone": the member is
 * none any more; "unreachable": they have stopped the bot.
 */
export type HandedOver = "done" | "already" | "gone" | "unreachable";

/** An invitation nobody has used yet. */
export interface OpenInvitation {
  readonly id: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** Who belongs to the business, the owners first, and who may still join. */
export interface Staff {
  readonly members: readonly StaffMember[];
  readonly invitations: readonly OpenInvitation[];
}
