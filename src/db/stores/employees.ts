import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { batches, dateOf, idsOf, rowsOf } from "../rows.ts";
import { employees, members, purchases, rhythms } from "../schema.ts";

/** Somebody whom the sales name. */
export interface EmployeeRecord {
  readonly employeeId: number;
  readonly name: string;
  /** Customers they serve as a rule. */
  readonly customers: number;
  /** Who that is; null: nobody here, or not said yet. */
  readonly member: { readonly memberId: number; readonly name: string } | null;
  readonly isLinked: boolean;
  readonly isAsked: boolean;
}

/** Who serves customers, by the names that the sales have. */
export function employeeStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(employees.businessId, businessId);
  const itself = (employeeId: number) => and(inBusiness, eq(employees.employeeId, employeeId));
  const select = (condition?: SQL) =>
    tx
      .select({
        employeeId: employees.employeeId,
        name: employees.name,
        customers: sql<number>`(select count(*)::int from ${rhythms}
          where ${rhythms.businessId} = ${businessId}
            and ${rhythms.employeeId} = ${employees.employeeId})`,
        memberId: members.memberId,
        memberName: members.name,
        linkedAt: employees.linkedAt,
        askedAt: employees.askedAt,
      })
      .from(employees)
      .leftJoin(
        members,
        and(
          eq(members.businessId, businessId),
          eq(members.memberId, employees.memberId),
          isNull(members.removedAt),
        ),
      )
      .where(and(inBusiness, condition));

  return {
    /** Remembers names that were not known; the first spelling stays. */
    async addAll(named: readonly { name: string; foldedName: string }[]): Promise<void> {
      for (const batch of batches(named)) {
        const records = batch.map((one) => ({ name: one.name, folded_name: one.foldedName }));
        await tx.execute(sql`
          insert into ${employees} (business_id, name, folded_name)
          select ${businessId}, row.name, row.folded_name
          from ${rowsOf(records, "name text, folded_name text")}
          on conflict (business_id, folded_name) do nothing`);
      }
    },

    /** Every known name, folded, and whose it is. */
    async keys(): Promise<Map<string, number>> {
      const rows = await tx
        .select({ foldedName: employees.foldedName, employeeId: employees.employeeId })
        .from(employees)
        .where(inBusiness);
      return new Map(rows.map((row) => [row.foldedName, row.employeeId]));
    },

    /** Who served each of these customers' latest visits up to a day, the latest first. */
    async servedLately(
      customerIds: readonly number[],
      visits: number,
      upTo: Day,
    ): Promise<Map<number, (string | null)[]>> {
      const rows = await tx.execute<{ id: number; names: (string | null)[] }>(sql`
        select customer.id::float8 as id, served.names
        from unnest(${idsOf(customerIds)}) as customer (id)
        cross join lateral (
          select json_agg(visit.employee order by visit.day desc) as names
          from (
            select day, (array_agg(employee order by purchase_id desc)
              filter (where employee is not null))[1] as employee
            from ${purchases}
            where business_id = ${businessId} and customer_id = customer.id
              and coalesce(amount, 0) >= 0 and day <= ${dateOf(sql`${upTo}::int`)}
            group by day order by day desc limit ${visits}) visit) served
        where served.names is not null`);
      return new Map(rows.map(({ id, names }) => [id, names]));
    },

    /** Who serves each of these customers as a rule. */
    async saveServed(
      served: readonly { customerId: number; employeeId: number | null }[],
    ): Promise<void> {
      for (const batch of batches(served)) {
        const records = batch.map((one) => ({
          customer_id: one.customerId,
          employee_id: one.employeeId,
        }));
        await tx.execute(sql`
          update ${rhythms} set employee_id = row.employee_id
          from ${rowsOf(records, "customer_id bigint, employee_id bigint")}
          where ${rhythms.businessId} = ${businessId}
            and ${rhythms.customerId} = row.customer_id
            and ${rhythms.employeeId} is distinct from row.employee_id`);
      }
    },

    async find(employeeId: number): Promise<EmployeeRecord | null> {
      const [row] = await select(eq(employees.employeeId, employeeId));
      return row ? asRecord(row) : null;
    },

    /** Everybody the sales name, those with most customers first. */
    async list(): Promise<EmployeeRecord[]> {
      const rows = await select().orderBy(asc(employees.employeeId));
      return rows.map(asRecord).toSorted((a, b) => b.customers - a.customers);
    },

    /** Whether there is a name of which nobody has been asked who it is. */
    async hasUnasked(): Promise<boolean> {
      const [row] = await tx
        .select({ employeeId: employees.employeeId })
        .from(employees)
        .where(and(inBusiness, isNull(employees.askedAt), isNull(employees.linkedAt)))
        .limit(1);
      return row !== undefined;
    },

    /** Whether some name in the sales is a member's. */
    async isServing(memberId: number): Promise<boolean> {
      return (await tx.$count(employees, and(inBusiness, eq(employees.memberId, memberId)))) > 0;
    },

    /** Who it is: a member, or nobody here (null). */
    async link(employeeId: number, memberId: number | null, linkedAt: Date): Promise<void> {
      await tx.update(employees).set({ memberId, linkedAt }).where(itself(employeeId));
    },

    /** A member is nobody in the sales any more: who they were is to be said anew. */
    async unlinkOf(memberId: number): Promise<void> {
      await tx
        .update(employees)
        .set({ memberId: null, linkedAt: null, askedAt: null })
        .where(and(inBusiness, eq(employees.memberId, memberId)));
    },

    async markAsked(employeeIds: readonly number[], askedAt: Date): Promise<void> {
      if (employeeIds.length === 0) return;
      await tx
        .update(employees)
        .set({ askedAt })
        .where(and(inBusiness, inArray(employees.employeeId, [...employeeIds])));
    },
  };
}

function asRecord(row: {
  employeeId: number;
  name: string;
  customers: number;
  memberId: number | null;
  memberName: string | null;
  linkedAt: Date | null;
  askedAt: Date | null;
}): EmployeeRecord {
  const { employeeId, name, customers, memberId, memberName, linkedAt, askedAt } = row;
  return {
    employeeId,
    name,
    customers,
    member: memberId === null ? null : { memberId, name: memberName! },
    isLinked: linkedAt !== null,
    isAsked: askedAt !== null,
  };
}
