import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf, textsOf } from "../rows.ts";
import { identities } from "../schema.ts";

/** A way a customer is known by, such as "tel:+79001234567". */
export interface KnownIdentity {
  readonly identity: string;
  readonly customerId: number;
}

/** Every way customers are known by. */
export function identityStore(tx: Transaction, businessId: number) {
  async function listWhere(condition: SQL): Promise<KnownIdentity[]> {
    return tx
      .select({ identity: identities.identity, customerId: identities.customerId })
      .from(identities)
      .where(and(eq(identities.businessId, businessId), condition));
  }

  return {
    /** Whether anybody at all is known, or was and is forgotten. */
    async hasAny(): Promise<boolean> {
      const found = await tx
        .select({ identity: identities.identity })
        .from(identities)
        .where(eq(identities.businessId, businessId))
        .limit(1);
      return found.length > 0;
    },

    /** Every identity of each customer whom one of these identities names. */
    async find(keys: readonly string[]): Promise<KnownIdentity[]> {
      const found: KnownIdentity[] = [];
      for (const batch of batches(keys)) {
        const named = await tx
          .selectDistinct({ id: identities.customerId })
          .from(identities)
          .where(
            and(
              eq(identities.businessId, businessId),
              sql`${identities.identity} = any (${textsOf(batch)})`,
            ),
          );
        const ids = named.map(({ id }) => id);
        found.push(...(await listWhere(sql`${identities.customerId} = any (${idsOf(ids)})`)));
      }
      return found;
    },

    /** What is kept of the forgotten, and whose it was. */
    async listForgotten(): Promise<Map<string, number>> {
      const rows = await listWhere(
        sql`${identities.identity} between 'forgotten:' and 'forgotten;'`,
      );
      return new Map(rows.map((row) => [row.identity, row.customerId]));
    },

    /** Remembers further ways a customer is known by; one that somebody else has stays theirs. */
    async addAll(known: readonly KnownIdentity[]): Promise<void> {
      for (const batch of batches(known)) {
        await tx.execute(sql`
          insert into ${identities} (business_id, identity, customer_id)
          select ${businessId}, row.identity, row.customer_id
          from ${rowsOf(
            batch.map(({ identity, customerId }) => ({ identity, customer_id: customerId })),
            "identity text, customer_id bigint",
          )}
          on conflict (business_id, identity) do nothing`);
      }
    },
  };
}
