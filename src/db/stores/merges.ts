import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf } from "../rows.ts";
import { contacts, customers, members, merges, movedPurchases, purchases } from "../schema.ts";
import type { Departure } from "./departures.ts";

/** What staff had decided about a customer, and up to which visit that holds. */
export interface MarksBefore {
  readonly lastDay: Day | null;
  readonly silentUntil: Day | null;
  readonly promisedFor: Day | null;
}

/** How two customers stood before they became one. */
export interface BeforeMerge {
  /** Contacts of the one merged away, with the numbers they had. */
  readonly contacts: readonly { readonly contactId: number; readonly number: number }[];
  /** Of both. */
  readonly departures: readonly Departure[];
  readonly kept: MarksBefore;
  readonly merged: MarksBefore;
  /** Who had been merged into the one merged away. */
  readonly earlier: readonly number[];
}

/** Two customers who are one. */
export interface NewMerge {
  readonly keptId: number;
  readonly mergedId: number;
  readonly memberId: number;
  readonly mergedAt: Date;
  readonly before: BeforeMerge;
}

/** Customers who turned out to be one, and whose their purchases are by identity. */
export function mergeStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(merges.businessId, businessId);

  return {
    async add(merge: NewMerge): Promise<number> {
      const [row] = await tx
        .insert(merges)
        .values({ ...merge, businessId })
        .returning({ mergeId: merges.mergeId });
      return row!.mergeId;
    },

    /** A merge that stands. */
    async find(mergeId: number) {
      const [row] = await tx
        .select()
        .from(merges)
        .where(and(inBusiness, eq(merges.mergeId, mergeId), isNull(merges.undoneAt)));
      return row ? { ...row, before: row.before as BeforeMerge } : null;
    },

    /** Who was merged into a customer, the first one first. */
    async listOf(keptId: number) {
      return tx
        .select({
          mergeId: merges.mergeId,
          mergedId: merges.mergedId,
          mergedAt: merges.mergedAt,
          name: customers.name,
          memberName: members.name,
        })
        .from(merges)
        .innerJoin(
          customers,
          and(eq(customers.businessId, businessId), eq(customers.customerId, merges.mergedId)),
        )
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, merges.memberId)),
        )
        .where(and(inBusiness, eq(merges.keptId, keptId), isNull(merges.undoneAt)))
        .orderBy(asc(merges.mergeId));
    },

    async markUndone(mergeId: number, undoneAt: Date): Promise<void> {
      await tx
        .update(merges)
        .set({ undoneAt })
        .where(and(inBusiness, eq(merges.mergeId, mergeId)));
    },

    /** Makes all purchases of one customer another's, and remembers whose they were. */
    async movePurchases(from: number, to: number): Promise<void> {
      await tx.execute(sql`
        insert into ${movedPurchases} (business_id, purchase_id, customer_id)
        select ${businessId}, own.purchase_id, own.customer_id from ${purchases} own
        where own.business_id = ${businessId} and own.customer_id = ${from}
        on conflict (business_id, purchase_id) do nothing`);
      await tx
        .update(purchases)
        .set({ customerId: to })
        .where(and(eq(purchases.businessId, businessId), eq(purchases.customerId, from)));
    },

    /** Remembers whose an import's purchases are by identity, where that is somebody merged away. */
    async notePurchases(
      importId: number,
      sales: readonly { naturalKey: string; customerId: number }[],
    ): Promise<void> {
      for (const batch of batches(sales)) {
        const records = batch.map(({ naturalKey, customerId }) => ({
          natural_key: naturalKey,
          customer_id: customerId,
        }));
        await tx.execute(sql`
          insert into ${movedPurchases} (business_id, purchase_id, customer_id)
          select ${businessId}, own.purchase_id, row.customer_id from ${purchases} own
          join ${rowsOf(records, "natural_key text, customer_id bigint")}
            on own.natural_key = row.natural_key
          where own.business_id = ${businessId} and own.import_id = ${importId}
          on conflict (business_id, purchase_id) do nothing`);
      }
    },

    /** Gives back to `owner` what is theirs by identity, or by that of those merged into them. */
    async giveBackPurchases(from: number, owner: number, identified: readonly number[]) {
      await tx.execute(sql`
        update ${purchases} set customer_id = ${owner} from ${movedPurchases} moved
        where ${purchases.businessId} = ${businessId} and ${purchases.customerId} = ${from}
          and moved.business_id = ${businessId} and moved.purchase_id = ${purchases.purchaseId}
          and moved.customer_id = any (${idsOf(identified)})`);
      await tx
        .delete(movedPurchases)
        .where(
          and(eq(movedPurchases.businessId, businessId), eq(movedPurchases.customerId, owner)),
        );
    },

    /** Makes a customer's contacts another's, numbered after those they have; what they were. */
    async moveContacts(
      from: number,
      to: number,
      after: number,
    ): Promise<{ contactId: number; number: number }[]> {
      const moved = await tx
        .update(contacts)
        .set({ customerId: to, number: sql`${contacts.number} + ${after}::int` })
        .where(and(eq(contacts.businessId, businessId), eq(contacts.customerId, from)))
        .returning({ contactId: contacts.contactId, number: contacts.number });
      return moved.map(({ contactId, number }) => ({ contactId, number: number - after }));
    },

    async giveBackContacts(
      from: number,
      owner: number,
      moved: readonly { contactId: number; number: number }[],
    ): Promise<void> {
      const records = moved.map(({ contactId, number }) => ({ contact_id: contactId, number }));
      await tx.execute(sql`
        update ${contacts} set customer_id = ${owner}, number = row.number
        from ${rowsOf(records, "contact_id bigint, number int")}
        where ${contacts.businessId} = ${businessId} and ${contacts.customerId} = ${from}
          and ${contacts.contactId} = row.contact_id`);
    },
  };
}
