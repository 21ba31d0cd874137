import { and, asc, between, desc, eq, gte, isNull, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Channel, Contact, Plan } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { contacts, members } from "../schema.ts";

/** A contact to be logged. */
export interface NewContact extends Omit<Contact, "id" | "memberName" | "plan"> {
  readonly number: number;
  readonly memberId: number;
  readonly loggedAt: Date;
  readonly silentBefore: Day | null;
  readonly promisedBefore: Day | null;
}

/** A contact that stands on file, with who made it. */
export interface LoggedContact extends Contact {
  readonly memberId: number;
}

/** Logged attempts to reach customers. */
export function contactStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(contacts.businessId, businessId);
  const planner = alias(members, "planner");
  const withMember = () =>
    tx
      .select({ contact: contacts, memberName: members.name, plannerName: planner.name })
      .from(contacts)
      .leftJoin(
        planner,
        and(eq(planner.businessId, businessId), eq(planner.memberId, contacts.planMemberId)),
      )
      .innerJoin(
        members,
        and(eq(members.businessId, businessId), eq(members.memberId, contacts.memberId)),
      );

  return {
    /** Logs it under its number; null when the number is taken: somebody was quicker. */
    async add(contact: NewContact): Promise<number | null> {
      const { day: loggedOn, ...rest } = contact;
      const [row] = await tx
        .insert(contacts)
        .values({ ...rest, loggedOn, businessId })
        .onConflictDoNothing({
          target: [contacts.businessId, contacts.customerId, contacts.number],
        })
        .returning({ contactId: contacts.contactId });
      return row?.contactId ?? null;
    },

    /** The latest that stands of those under a number or a later one. */
    async latestSince(customerId: number, number: number): Promise<Contact | null> {
      const [row] = await withMember()
        .where(
          and(
            inBusiness,
            eq(contacts.customerId, customerId),
            gte(contacts.number, number),
            isNull(contacts.undoneAt),
          ),
        )
        .orderBy(desc(contacts.number))
        .limit(1);
      return row ? asContact(row) : null;
    },

    /** A contact that stands, with what Undo needs. */
    async find(contactId: number) {
      const [row] = await withMember().where(
        and(inBusiness, eq(contacts.contactId, contactId), isNull(contacts.undoneAt)),
      );
      return row ? { ...row.contact, contact: asContact(row) } : null;
    },

    /** What is to bring a customer back who left. */
    async plan(
      contactId: number,
      plan: Pick<typeof contacts.$inferInsert, "untilDay" | "planOffer" | "planMemberId">,
    ): Promise<void> {
      await tx
        .update(contacts)
        .set(plan)
        .where(and(inBusiness, eq(contacts.contactId, contactId)));
    },

    async changeChannel(contactId: number, channel: Channel): Promise<void> {
      await tx
        .update(contacts)
        .set({ channel })
        .where(and(inBusiness, eq(contacts.contactId, contactId)));
    },

    async markUndone(contactId: number, undoneAt: Date): Promise<void> {
      await tx
        .update(contacts)
        .set({ undoneAt })
        .where(and(inBusiness, eq(contacts.contactId, contactId)));
    },

    /** Those that stand, the oldest first. */
    async listOf(customerIds: readonly number[]): Promise<LoggedContact[]> {
      if (customerIds.length === 0) return [];
      const rows = await withMember()
        .where(
          and(
            inBusiness,
            sql`${contacts.customerId} = any (${idsOf(customerIds)})`,
            isNull(contacts.undoneAt),
          ),
        )
        .orderBy(asc(contacts.contactId));
      return rows.map(asContact);
    },

    /** Those of a day that stand, the oldest first. */
    async listOn(day: Day): Promise<LoggedContact[]> {
      const rows = await withMember()
        .where(and(inBusiness, eq(contacts.loggedOn, day), isNull(contacts.undoneAt)))
        .orderBy(asc(contacts.contactId));
      return rows.map(asContact);
    },

    /** The number the next contact of a customer takes. */
    async nextNumber(customerId: number): Promise<number> {
      const [row] = await tx
        .select({ highest: max(contacts.number) })
        .from(contacts)
        .where(and(inBusiness, eq(contacts.customerId, customerId)));
      return (row?.highest ?? 0) + 1;
    },

    /** The outcomes logged from one day to another, both included. */
    async outcomesBetween(first: Day, last: Day): Promise<Contact["outcome"][]> {
      const rows = await tx
        .select({ outcome: contacts.outcome })
        .from(contacts)
        .where(and(inBusiness, isNull(contacts.undoneAt), between(contacts.loggedOn, first, last)));
      return rows.map((row) => row.outcome);
    },
  };
}

function asContact(row: {
  contact: typeof contacts.$inferSelect;
  memberName: string;
  plannerName: string | null;
}): LoggedContact {
  const { contactId, customerId, loggedOn, outcome, channel, untilDay, reasonCode, ownWords } =
    row.contact;
  return {
    id: contactId,
    customerId,
    memberId: row.contact.memberId,
    memberName: row.memberName,
    day: loggedOn,
    outcome,
    channel,
    untilDay,
    reasonCode,
    ownWords,
    plan: row.plannerName === null ? null : planOf(row.contact, row.plannerName),
  };
}

function planOf({ planOffer }: typeof contacts.$inferSelect, memberName: string): Plan {
  return { offer: planOffer ?? "", memberName };
}
