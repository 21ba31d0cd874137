import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Birthday } from "../../domain/birthday.ts";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf } from "../rows.ts";
import { customers, identities } from "../schema.ts";
import { known } from "./merged-customers.ts";

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

  /** Whom a customer was merged into; else that customer. */
  async function rootOf(customerId: number): Promise<number> {
    const [row] = await tx
      .select({ mergedInto: customers.mergedInto })
      .from(customers)
      .where(itself(customerId));
    return row?.mergedInto ?? customerId;
  }

  /** Ids that no customer has or will be given, for those to be added later. */
  async function setAside(count: number): Promise<number[]> {
    const rows = await tx.execute<{ id: number }>(sql`
      select nextval(pg_get_serial_sequence('customers', 'customer_id'))::float8 as id
      from generate_series(1, ${count}::int)`);
    return rows.map(({ id }) => id);
  }

  return {
    /** The customer; the one they were merged into, where they were. */
    async find(customerId: number) {
      const [row] = await tx
        .select({
          customer: customers,
          phone: known(businessId, customers.phone),
          email: known(businessId, customers.email),
          birthday: known(businessId, customers.birthday),
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

    setAside,

    /**
     * Adds customers.
     *
     * @param ids set aside for them, in their order
     * @returns their ids, in the same order
     */
    async addAll(
      newcomers: readonly NewCustomer[],
      createdAt: Date,
      ids?: readonly number[],
    ): Promise<readonly number[]> {
      const theirs = ids ?? (await setAside(newcomers.length));
      const numbered = newcomers.map(({ foldedName, ...one }, i) => ({
        ...one,
        id: theirs[i],
        folded_name: foldedName,
      }));
      for (const batch of batches(numbered)) {
        await tx.execute(sql`
          insert into ${customers}
            (business_id, customer_id, name, folded_name, phone, email, number, created_at)
          overriding system value
          select ${businessId}, row.id, row.name, row.folded_name, row.phone, row.email, row.number,
            ${createdAt.toISOString()}::timestamptz
          from ${rowsOf(batch, "id bigint, name text, folded_name text, phone text, email text, number text")}`);
      }
      return theirs;
    },

    /** Takes out customers of whom nothing is kept but how they are known. */
    async removeAll(customerIds: readonly number[]): Promise<void> {
      if (customerIds.length === 0) return;
      const theirs = sql`business_id = ${businessId} and customer_id = any (${idsOf(customerIds)})`;
      await tx.execute(sql`delete from ${identities} where ${theirs}`);
      await tx.execute(sql`delete from ${customers} where ${theirs}`);
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
