import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { contacts, customers, departures, members, notes, purchases, rhythms } from "../schema.ts";
import { asBirthday } from "./customers.ts";
import { asRecord } from "./rhythms.ts";

/**
 * Everything of the business, to be taken away: page by page, each after the last id of the one
 * before, so that none costs more than the first.
 */
export function exportStore(tx: Transaction, businessId: number) {
  const ofCustomer = (customerId: typeof purchases.customerId | typeof contacts.customerId) =>
    and(eq(customers.businessId, businessId), eq(customers.customerId, customerId));

  return {
    async customersAfter(customerId: number, most: number) {
      const rows = await tx
        .select({ customer: customers, rhythm: rhythms })
        .from(customers)
        .leftJoin(
          rhythms,
          and(eq(rhythms.businessId, businessId), eq(rhythms.customerId, customers.customerId)),
        )
        .where(
          and(
            eq(customers.businessId, businessId),
            isNull(customers.mergedInto),
            isNull(customers.forgottenAt),
            gt(customers.customerId, customerId),
          ),
        )
        .orderBy(asc(customers.customerId))
        .limit(most);
      return rows.map(({ customer, rhythm }) => ({
        ...customer,
        birthday: customer.birthday === null ? null : asBirthday(customer.birthday),
        record: rhythm && asRecord(rhythm),
      }));
    },

    /** With their items, each "product × quantity". */
    async purchasesAfter(purchaseId: number, most: number) {
      return tx
        .select({
          purchaseId: purchases.purchaseId,
          day: purchases.day,
          customerId: purchases.customerId,
          customerName: customers.name,
          amount: purchases.amount,
          orderNumber: purchases.orderNumber,
          employee: purchases.employee,
          items: sql<{ product: string; quantity: number | null }[] | null>`(
            select json_agg(json_build_object('product', item.product, 'quantity', item.quantity)
              order by item.line)
            from items item where item.business_id = ${businessId}
              and item.purchase_id = ${purchases.purchaseId})`,
        })
        .from(purchases)
        .leftJoin(customers, ofCustomer(purchases.customerId))
        .where(and(eq(purchases.businessId, businessId), gt(purchases.purchaseId, purchaseId)))
        .orderBy(asc(purchases.purchaseId))
        .limit(most);
    },

    async contactsAfter(contactId: number, most: number) {
      return tx
        .select({
          contactId: contacts.contactId,
          day: contacts.loggedOn,
          customerId: contacts.customerId,
          customerName: customers.name,
          memberName: members.name,
          channel: contacts.channel,
          outcome: contacts.outcome,
          untilDay: contacts.untilDay,
          reasonCode: contacts.reasonCode,
          ownWords: contacts.ownWords,
        })
        .from(contacts)
        .innerJoin(customers, ofCustomer(contacts.customerId))
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, contacts.memberId)),
        )
        .where(
          and(
            eq(contacts.businessId, businessId),
            isNull(contacts.undoneAt),
            gt(contacts.contactId, contactId),
          ),
        )
        .orderBy(asc(contacts.contactId))
        .limit(most);
    },

    /** All of so many customers: a departure has no id of its own. */
    async departuresAfter(customerId: number, mostCustomers: number) {
      const departed = await tx
        .selectDistinct({ customerId: departures.customerId })
        .from(departures)
        .where(and(eq(departures.businessId, businessId), gt(departures.customerId, customerId)))
        .orderBy(asc(departures.customerId))
        .limit(mostCustomers);
      const ids = departed.map((row) => row.customerId);
      return tx
        .select({
          customerId: departures.customerId,
          customerName: customers.name,
          lastVisitOn: departures.lastVisitOn,
          lostOn: departures.lostOn,
          monthlyValue: departures.monthlyValue,
          reasonCode: departures.reasonCode,
          ownWords: departures.ownWords,
          returnedOn: departures.returnedOn,
        })
        .from(departures)
        .innerJoin(
          customers,
          and(
            eq(customers.businessId, businessId),
            eq(customers.customerId, departures.customerId),
          ),
        )
        .where(
          and(
            eq(departures.businessId, businessId),
            sql`${departures.customerId} = any (${idsOf(ids)})`,
          ),
        )
        .orderBy(asc(departures.customerId), asc(departures.lastVisitOn));
    },

    async notesAfter(noteId: number, most: number) {
      return tx
        .select({
          noteId: notes.noteId,
          day: notes.writtenOn,
          customerId: sql<number>`coalesce(${customers.mergedInto}, ${customers.customerId})`,
          customerName: customers.name,
          memberName: members.name,
          words: notes.words,
        })
        .from(notes)
        .innerJoin(
          customers,
          and(eq(customers.businessId, businessId), eq(customers.customerId, notes.customerId)),
        )
        .innerJoin(
          members,
          and(eq(members.businessId, businessId), eq(members.memberId, notes.memberId)),
        )
        .where(and(eq(notes.businessId, businessId), gt(notes.noteId, noteId)))
        .orderBy(asc(notes.noteId))
        .limit(most);
    },
  };
}
