import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Role } from "../../domain/member.ts";
import type { Transaction } from "../in-business.ts";
import { invitations } from "../schema.ts";

/** Letters of the secret's hash that tell one invitation of a business from another. */
const ID_LENGTH = 16;

/** An invitation that can still be used. */
export interface OpenInvitation {
  readonly id: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** One-time links with a role. Only a hash of the secret is kept. */
export function invitationStore(tx: Transaction, businessId: number) {
  const isUnused = and(eq(invitations.businessId, businessId), isNull(invitations.usedAt));
  const id = sql<string>`left(${invitations.secretHash}, ${ID_LENGTH}::int)`;

  return {
    async add(invitation: {
      secretHash: string;
      role: Role;
      invitedBy: number;
      createdAt: Date;
      expiresAt: Date;
    }): Promise<void> {
      await tx.insert(invitations).values({ ...invitation, businessId });
    },

    /** Those that can still be used, the next to expire first. */
    async listOpen(at: Date): Promise<OpenInvitation[]> {
      return tx
        .select({ id, role: invitations.role, expiresAt: invitations.expiresAt })
        .from(invitations)
        .where(and(isUnused, gt(invitations.expiresAt, at)))
        .orderBy(asc(invitations.expiresAt), asc(invitations.secretHash));
    },

    /** Forgets the invitation; false when it was used or withdrawn before. */
    async withdraw(invitationId: string): Promise<boolean> {
      const gone = await tx
        .delete(invitations)
        .where(and(isUnused, eq(id, invitationId)))
        .returning({ secretHash: invitations.secretHash });
      return gone.length > 0;
    },

    /** Forgets what a member has given out and nobody has used. */
    async withdrawOf(memberId: number): Promise<void> {
      await tx.delete(invitations).where(and(isUnused, eq(invitations.invitedBy, memberId)));
    },

    /** Uses the invitation up; of two who open it at once only one gets in. */
    async take(
      secretHash: string,
      telegramUserId: number,
      at: Date,
    ): Promise<Role | "unknown" | "used" | "expired"> {
      const itself = and(
        eq(invitations.businessId, businessId),
        eq(invitations.secretHash, secretHash),
      );
      const [found] = await tx.select().from(invitations).where(itself).for("update");
      if (!found) return "unknown";
      if (found.usedAt) return "used";
      if (found.expiresAt < at) return "expired";
      await tx
        .update(invitations)
        .set({ usedAt: at, usedBy: telegramUserId })
        .where(and(itself, isNull(invitations.usedAt)));
      return found.role;
    },
  };
}
