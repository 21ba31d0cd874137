import { and, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Birthday } from "../../domain/birthday.ts";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf, textsOf } from "../rows.ts";
import { customers, employees, identities, members, rhythms } from "../schema.ts";
import { asRecord, isResponsible } from "./rhythms.ts";

/** A customer to be added. */
export interface NewCustomer {
  readonly name: string;
  readonly foldedName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string | null;
}

/** The people and firms that buy, and every way they are known by. */
export function customerStore(tx: Transaction, businessId: number) {
  const itself = (customerId: number) =>
    and(eq(customers.businessId, businessId), eq(customers.customerId, customerId));

  const ownRhythm = and(
    eq(rhythms.businessId, businessId),
    sql`${rhythms.customerId} = coalesce(${customers.mergedInto}, ${customers.customerId})`,
  );
  const root = sql<number>`coalesce(${customers.mergedInto}, ${customers.customerId})`;
  /** Their own phone, else one by which somebody merged into them was known. */
  const knownPhone = sql<string | null>`coalesce(${customers.phone}, (
    select min(merged.phone) from ${customers} merged
    where merged.business_id = ${businessId} and merged.merged_into = customers.customer_id))`;

  const knownEmail = sql<string | null>`coalesce(${customers.email}, (
    select min(merged.email) from ${customers} merged
    where merged.business_id = ${businessId} and merged.merged_into = customers.customer_id))`;
  const knownBirthday = sql<number | null>`coalesce(${customers.birthday}, (
    select min(merged.birthday) from ${customers} merged
    where merged.business_id = ${businessId} and merged.merged_into = customers.customer_id))`;

  /** Whom a customer was merged into; else that customer. */
  async function rootOf(customerId: number): Promise<number> {
    const [row] = await tx
      .select({ mergedInto: customers.mergedInto })
      .from(customers)
      .where(itself(customerId));
    return row?.mergedInto ?? customerId;
  }

  return {
    /** The customer; the one they were merged into, where they were. */
    async find(customerId: number) {
      const [row] = await tx
        .select({
          customer: customers,
          phone: knownPhone,
          email: knownEmail,
          birthday: knownBirthday,
        })
        .from(customers)
        .where(and(itself(await rootOf(customerId)), isNull(customers.forgottenAt)));
      if (!row) return null;
      const { customer, phone, email, birthday } = row;
      return {
        ...customer,
        phone,
        email,
        birthday: birthday === null ? null : asBirthday(birthday),
      };
    },

    rootOf,

    /** Everybody who was merged into another, and into whom. */
    async listMerged(): Promise<Map<number, number>> {
      const rows = await tx
        .select({ customerId: customers.customerId, mergedInto: customers.mergedInto })
        .from(customers)
        .where(and(eq(customers.businessId, businessId), isNotNull(customers.mergedInto)));
      return new Map(rows.map((row) => [row.customerId, row.mergedInto!]));
    },

    /** Makes customers be another one, or themselves again (null). */
    async markMerged(customerIds: readonly number[], into: number | null): Promise<void> {
      await tx
        .update(customers)
        .set({ mergedInto: into })
        .where(
          and(
            eq(customers.businessId, businessId),
            sql`${customers.customerId} = any (${idsOf(customerIds)})`,
          ),
        );
    },

    /** Every identity of each customer whom one of these identities names. */
    async findIdentities(
      keys: readonly string[],
    ): Promise<{ identity: string; customerId: number }[]> {
      const found = [];
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
        const rows = await tx
          .select({ identity: identities.identity, customerId: identities.customerId })
          .from(identities)
          .where(
            and(
              eq(identities.businessId, businessId),
              sql`${identities.customerId} = any (${idsOf(ids)})`,
            ),
          );
        found.push(...rows);
      }
      return found;
    },

    /** What is kept of the forgotten, and whose it was. */
    async listForgotten(): Promise<Map<string, number>> {
      const rows = await tx
        .select({ identity: identities.identity, customerId: identities.customerId })
        .from(identities)
        .where(
          and(
            eq(identities.businessId, businessId),
            sql`${identities.identity} between 'forgotten:' and 'forgotten;'`,
          ),
        );
      return new Map(rows.map((row) => [row.identity, row.customerId]));
    },

    /** Adds customers; their ids, in the same order. */
    async addAll(newcomers: readonly NewCustomer[], createdAt: Date): Promise<number[]> {
      const ids: number[] = [];
      for (const batch of batches(newcomers)) {
        const records = batch.map(({ foldedName, ...one }) => ({
          ...one,
          folded_name: foldedName,
        }));
        const rows = await tx.execute<{ id: number }>(sql`
          insert into ${customers} (business_id, name, folded_name, phone, email, number, created_at)
          select ${businessId}, row.name, row.folded_name, row.phone, row.email, row.number,
            ${createdAt.toISOString()}::timestamptz
          from ${rowsOf(records, "name text, folded_name text, phone text, email text, number text")}
          returning customer_id::float8 as id`);
        for (const { id } of rows) ids.push(id);
      }
      return ids;
    },

    /** Takes out customers of whom nothing is kept but how they are known. */
    async removeAll(customerIds: readonly number[]): Promise<void> {
      if (customerIds.length === 0) return;
      const theirs = sql`business_id = ${businessId} and customer_id = any (${idsOf(customerIds)})`;
      await tx.execute(sql`delete from ${identities} where ${theirs}`);
      await tx.execute(sql`delete from ${customers} where ${theirs}`);
    },

    /** Remembers further ways a customer is known by; one that somebody else has stays theirs. */
    async addIdentities(known: readonly { identity: string; customerId: number }[]): Promise<void> {
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

    /** Fills in a phone, e-mail or number that was not known before. */
    async addDetails(customerId: number, details: Partial<NewCustomer>): Promise<void> {
      const { phone = null, email = null, number = null } = details;
      await tx
        .update(customers)
        .set({
          phone: sql`coalesce(${customers.phone}, ${phone})`,
          email: sql`coalesce(${customers.email}, ${email})`,
          number: sql`coalesce(${customers.number}, ${number})`,
        })
        .where(itself(customerId));
    },

    /** Puts right what the files say; the name in the files is kept beside the right one. */
    async correct(
      customerId: number,
      right: Partial<Pick<NewCustomer, "name" | "foldedName" | "phone" | "email">>,
    ): Promise<void> {
      await tx
        .update(customers)
        .set({
          ...right,
          ...(right.name !== undefined && {
            nameInFiles: sql`coalesce(${customers.nameInFiles}, ${customers.name})`,
            foldedNameInFiles: sql`coalesce(${customers.foldedNameInFiles}, ${customers.foldedName})`,
          }),
        })
        .where(itself(customerId));
    },

    /** Remembers a birthday, or forgets it (null), also that of whoever was merged into them. */
    async setBirthday(customerId: number, birthday: Birthday | null): Promise<void> {
      const isTheirs = or(
        eq(customers.customerId, customerId),
        eq(customers.mergedInto, customerId),
      );
      await tx
        .update(customers)
        .set({ birthday: birthday && asNumber(birthday) })
        .where(birthday ? itself(customerId) : and(eq(customers.businessId, businessId), isTheirs));
    },

    /** Who was born on one of these days of a year, and is not closed. */
    async listBornOn(days: readonly Pick<Birthday, "month" | "dayOfMonth">[]) {
      const numbers = days.map((one) => asNumber({ ...one, year: 0 }));
      const rows = await tx.execute<{ customer_id: string; name: string; birthday: number }>(sql`
        select root.customer_id, root.name, born.birthday from ${customers} born
        join ${customers} root on root.business_id = ${businessId}
          and root.customer_id = coalesce(born.merged_into, born.customer_id)
        where born.business_id = ${businessId} and born.birthday is not null
          and born.birthday % 10000 = any (${idsOf(numbers)})
          and root.closed_at is null
          and (born.merged_into is null or root.birthday is null)
        order by root.name, root.customer_id`);
      return rows.map(({ customer_id, name, birthday }) => ({
        customerId: Number(customer_id),
        name,
        birthday: asBirthday(birthday),
      }));
    },

    /**
     * Who is called so, by any part of the folded name, or whose phone is like one of the patterns:
     * that very name first, then names that begin with it, then the latest visit.
     */
    async search(
      { names, phones }: { names: readonly string[]; phones: readonly string[] },
      most: number,
    ): Promise<number[]> {
      const patterns = names.map((name) => `%${escapeLike(name)}%`);
      const beginnings = names.map((name) => `${escapeLike(name)}%`);
      const isNamed = sql`(${customers.foldedName} like any (${textsOf(patterns)})
        or ${customers.foldedNameInFiles} like any (${textsOf(patterns)}))`;
      const isPhoned = sql`${customers.phone} like any (${textsOf(phones)})`;
      const rows = await tx
        .select({ customerId: rhythms.customerId })
        .from(customers)
        .innerJoin(rhythms, ownRhythm)
        .where(and(eq(customers.businessId, businessId), or(isNamed, isPhoned)))
        .groupBy(rhythms.customerId, rhythms.lastOn)
        .orderBy(
          desc(sql`bool_or(${customers.foldedName} = any (${textsOf(names)}))`),
          desc(sql`bool_or(${customers.foldedName} like any (${textsOf(beginnings)}))`),
          desc(rhythms.lastOn),
          sql`min(${customers.name})`,
          rhythms.customerId,
        )
        .limit(most);
      return rows.map((row) => row.customerId);
    },

    /** Every folded name and whose it is, to be searched for what is like it. */
    async listNames(): Promise<{ customerId: number; foldedName: string }[]> {
      // As two texts: fifty thousand rows would each be read by itself.
      const [row] = await tx.execute<{ ids: string; names: string }>(sql`
        select coalesce(json_agg(${root}), '[]')::text as ids,
          coalesce(json_agg(${customers.foldedName}), '[]')::text as names
        from ${customers} where ${customers.businessId} = ${businessId}`);
      const names = JSON.parse(row!.names) as string[];
      return (JSON.parse(row!.ids) as number[]).map((customerId, i) => ({
        customerId,
        foldedName: names[i]!,
      }));
    },

    /** Customers with what stands of each, in the order of their ids here. */
    async listMatches(customerIds: readonly number[]) {
      const rows = await tx
        .select({ customer: customers, rhythm: rhythms, phone: knownPhone })
        .from(customers)
        .innerJoin(rhythms, ownRhythm)
        .where(
          and(
            eq(customers.businessId, businessId),
            isNull(customers.mergedInto),
            sql`${customers.customerId} = any (${idsOf(customerIds)})`,
          ),
        );
      const found = new Map(rows.map((row) => [row.customer.customerId, row]));
      return customerIds.flatMap((id) => {
        const row = found.get(id);
        return row
          ? [{ customer: { ...row.customer, phone: row.phone }, record: asRecord(row.rhythm) }]
          : [];
      });
    },

    /** Who serves a customer as a rule, by their name in the sales; and whose customer that is. */
    async servingOf(customerId: number) {
      const [row] = await tx
        .select({
          employee: employees.name,
          memberId: members.memberId,
          memberName: members.name,
        })
        .from(customers)
        .innerJoin(rhythms, ownRhythm)
        .leftJoin(
          employees,
          and(eq(employees.businessId, businessId), eq(employees.employeeId, rhythms.employeeId)),
        )
        .leftJoin(members, isResponsible(businessId))
        .where(itself(customerId));
      const { employee = null, memberId = null, memberName = null } = row ?? {};
      return {
        employee,
        responsible: memberId === null ? null : { memberId, name: memberName! },
      };
    },

    /** How many customers are a member's. */
    async countOf(memberId: number): Promise<number> {
      const [row] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(customers)
        .innerJoin(rhythms, ownRhythm)
        .leftJoin(
          employees,
          and(eq(employees.businessId, businessId), eq(employees.employeeId, rhythms.employeeId)),
        )
        .innerJoin(members, isResponsible(businessId))
        .where(
          and(
            eq(customers.businessId, businessId),
            isNull(customers.mergedInto),
            eq(members.memberId, memberId),
          ),
        );
      return row!.count;
    },

    /** Whose customer it is: a member's, or expressly nobody's (null). */
    async assign(customerId: number, assignedTo: number | null, assignedAt: Date): Promise<void> {
      await tx.update(customers).set({ assignedTo, assignedAt }).where(itself(customerId));
    },

    /** Whose customer it is shows again in who serves them. */
    async unassign(customerId: number): Promise<void> {
      await tx
        .update(customers)
        .set({ assignedTo: null, assignedAt: null })
        .where(itself(customerId));
    },

    /** The same for all that were given to a member. */
    async unassignOf(memberId: number): Promise<void> {
      await tx
        .update(customers)
        .set({ assignedTo: null, assignedAt: null })
        .where(and(eq(customers.businessId, businessId), eq(customers.assignedTo, memberId)));
    },

    async close(customerId: number, why: "do_not_call" | "beyond_mending", at: Date) {
      await tx.update(customers).set({ closedAt: at, closedWhy: why }).where(itself(customerId));
    },

    async reopen(customerId: number): Promise<void> {
      await tx.update(customers).set({ closedAt: null, closedWhy: null }).where(itself(customerId));
    },
  };
}

function asNumber({ month, dayOfMonth, year }: Birthday): number {
  return (year ?? 0) * 10_000 + month * 100 + dayOfMonth;
}

/** The number as the domain has it. */
export function asBirthday(number: number): Birthday {
  const year = Math.floor(number / 10_000);
  return {
    month: Math.floor(number / 100) % 100,
    dayOfMonth: number % 100,
    year: year === 0 ? null : year,
  };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
