import { and, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { members, takes } from "../schema.ts";

/** Who has taken a customer upon themselves. */
export interface Take {
  readonly customerId: number;
  readonly memberId: number;
  readonly name: string;
}

/** Customers whom somebody is calling just now, so that nobody else does. */
export function takeStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(takes.businessId, businessId);

  return {
    /**
     * Takes a customer, unless somebody else has since `standingSince`, or the same member since
     * `repeatedSince`. Of two at once one gets true.
     */
    async take(
      take: { customerId: number; memberId: number; takenAt: Date },
      { standingSince, repeatedSince }: { standingSince: Date; repeatedSince: Date },
    ): Promise<boolean> {
      const taken = await tx
        .insert(takes)
        .values({ ...take, businessId })
        .onConflictDoUpdate({
          target: [takes.businessId, takes.customerId],
          set: { memberId: take.memberId, takenAt: take.takenAt },
          setWhere: or(
            lt(takes.takenAt, standingSince),
            and(eq(takes.memberId, take.memberId), lt(takes.takenAt, repeatedSince)),
          )!,
        })
        .returning({ memberId: takes.memberId });
      return taken.length > 0;
    },

    /** Whom somebody has taken since. */
    async listSince(since: Date): Promise<Take[]> {
      return tx
        .select({ customerId: takes.customerId, memberId: takes.memberId, name: members.name })
        .from(takes)
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, takes.memberId)),
        )
        .where(and(inBusiness, gt(takes.takenAt, since)));
    },

    /** Nobody is calling the customer any more. */
    async end(customerId: number): Promise<void> {
      await tx.delete(takes).where(and(inBusiness, eq(takes.customerId, customerId)));
    },

    /** A member gives a customer back; false when they had not taken them. */
    async release(customerId: number, memberId: number): Promise<boolean> {
      const released = await tx
        .delete(takes)
        .where(and(inBusiness, eq(takes.customerId, customerId), eq(takes.memberId, memberId)))
        .returning({ customerId: takes.customerId });
      return released.length > 0;
    },

    /** A member gives back all. */
    async releaseAllOf(memberId: number): Promise<void> {
      await tx.delete(takes).where(and(inBusiness, eq(takes.memberId, memberId)));
    },

    /** Whoever calls a customer is calling another, for the two are one; unless that one is taken. */
    async move(from: number, to: number): Promise<void> {
      await tx.execute(sql`
        insert into ${takes} (business_id, customer_id, member_id, taken_at)
        select ${businessId}, ${to}, own.member_id, own.taken_at from ${takes} own
        where own.business_id = ${businessId} and own.customer_id = ${from}
        on conflict (business_id, customer_id) do nothing`);
      await tx.delete(takes).where(and(inBusiness, eq(takes.customerId, from)));
    },
  };
}
