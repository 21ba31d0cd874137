import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { apiKeys, members } from "../schema.ts";

/** The key that stands, as people may know of it. */
export interface StandingKey {
  readonly madeAt: Date;
  readonly madeBy: string;
}

/** The keys by which programs post purchases; one stands at a time. Only a hash is kept. */
export function apiKeyStore(tx: Transaction, businessId: number) {
  const standing = and(eq(apiKeys.businessId, businessId), isNull(apiKeys.revokedAt));

  return {
    /** False where one stands already. */
    async add(key: { secretHash: string; memberId: number; madeAt: Date }): Promise<boolean> {
      const rows = await tx
        .insert(apiKeys)
        .values({ ...key, businessId })
        .onConflictDoNothing()
        .returning({ secretHash: apiKeys.secretHash });
      return rows.length > 0;
    },

    /** The member whose key this is, while it stands; null for any other secret. */
    async findMember(secretHash: string): Promise<number | null> {
      const [row] = await tx
        .select({ memberId: apiKeys.memberId })
        .from(apiKeys)
        .where(and(standing, eq(apiKeys.secretHash, secretHash)));
      return row?.memberId ?? null;
    },

    async findStanding(): Promise<StandingKey | null> {
      const [row] = await tx
        .select({ madeAt: apiKeys.madeAt, madeBy: members.name })
        .from(apiKeys)
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, apiKeys.memberId)),
        )
        .where(standing);
      return row ?? null;
    },

    /** False where none stood. */
    async revoke(at: Date): Promise<boolean> {
      const rows = await tx
        .update(apiKeys)
        .set({ revokedAt: at })
        .where(standing)
        .returning({ secretHash: apiKeys.secretHash });
      return rows.length > 0;
    },
  };
}
