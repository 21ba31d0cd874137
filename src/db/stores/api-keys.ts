import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { apiKeys, members } from "../schema.ts";

/** The key that stands, as people may know of it. */
export interface StandingKey {
  readonly madeAt: Date;
  readonly madeBy: string;
  /** To the minute; null before the first use. */
  readonly lastUsedAt: Date | null;
}

/** For whom whoever holds a key acts. */
export interface KeyHolder {
  readonly memberId: number;
  readonly lastUsedAt: Date | null;
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

    /** Whose key this is, while it stands; null for any other secret. */
    async findHolder(secretHash: string): Promise<KeyHolder | null> {
      const [row] = await tx
        .select({ memberId: apiKeys.memberId, lastUsedAt: apiKeys.lastUsedAt })
        .from(apiKeys)
        .where(and(standing, eq(apiKeys.secretHash, secretHash)));
      return row ?? null;
    },

    async markUsed(secretHash: string, at: Date): Promise<void> {
      await tx
        .update(apiKeys)
        .set({ lastUsedAt: at })
        .where(and(standing, eq(apiKeys.secretHash, secretHash)));
    },

    async findStanding(): Promise<StandingKey | null> {
      const [row] = await tx
        .select({
          madeAt: apiKeys.madeAt,
          madeBy: members.name,
          lastUsedAt: apiKeys.lastUsedAt,
        })
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
