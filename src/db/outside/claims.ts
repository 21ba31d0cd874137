import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { claims } from "../schema.ts";

/** The links that make somebody the first owner. Only a hash of the secret is kept. */
export function claimStore(db: Database) {
  return {
    /** The last link printed is the one that holds. */
    async replace(secretHash: string, createdAt: Date): Promise<void> {
      await db.transaction(async (tx) => {
        await tx.delete(claims).where(isNull(claims.usedAt));
        await tx.insert(claims).values({ secretHash, createdAt });
      });
    },

    /** Uses the link up; of two who open it at once only one gets true. */
    async take(secretHash: string, usedAt: Date): Promise<boolean> {
      const taken = await db
        .update(claims)
        .set({ usedAt })
        .where(and(eq(claims.secretHash, secretHash), isNull(claims.usedAt)))
        .returning({ secretHash: claims.secretHash });
      return taken.length > 0;
    },
  };
}
