import { and, eq, isNull } from "drizzle-orm";
import type { Role } from "../../domain/member.ts";
import type { Transaction } from "../in-business.ts";
import { invitations } from "../schema.ts";

/** One-time links with a role. Only a hash of the secret is kept. */
export function invitationStore(tx: Transaction, businessId: number) {
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
